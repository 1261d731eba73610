package fidelity.cli.inputs;

import fidelity.problem.Diagnostic;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

/// The reviews of a batch, one after the other.
public interface SourceIterator extends Iterator<Source>, AutoCloseable {

  /// How many reviews there are; empty where they are not counted beforehand.
  OptionalInt count();

  /// What lies in the folders, and is not read.
  Unread passedOver();

  /// What should be looked at again in the tables that were opened.
  List<Diagnostic> warnings();

  @Override
  void close();
}
