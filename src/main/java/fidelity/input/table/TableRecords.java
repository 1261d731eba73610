package fidelity.input.table;

import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import java.io.Closeable;
import java.util.List;

/// The records of a table, read as they are asked for.
interface TableRecords extends Closeable {

  /// Whether there is another record.
  ///
  /// @throws InputException when it cannot be read
  boolean more();

  /// The next record.
  ///
  /// @throws InputException when it cannot be read, or is broken by itself
  TableRecord next();

  /// What should be looked at again in the file as a whole.
  List<Diagnostic> warnings();

  @Override
  void close();
}
