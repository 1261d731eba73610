package fidelity.input.table.cells;

import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// The records of a table, read as they are asked for.
public interface TableRecords extends Closeable {

  /// Opens a CSV file, or a sheet of a workbook.
  ///
  /// @param sheet its name; without one it is the first that people see
  /// @param known how many headings of ours a row has
  /// @throws InputException when it is not there or not to be read
  static TableRecords open(Path path, Optional<String> sheet, ToIntFunction<List<String>> known) {
    return isWorkbook(path) ? SheetRecords.open(path, sheet) : CsvRecords.open(path, known);
  }

  /// Whether the file's name says that it is a table.
  static boolean isTable(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".csv") || isWorkbook(path);
  }

  private static boolean isWorkbook(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

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
