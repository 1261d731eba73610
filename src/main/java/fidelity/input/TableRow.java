package fidelity.input;

import java.util.List;

/// A row of a table of reviews.
public sealed interface TableRow {

  /// The review in it.
  record Read(ReviewDocument document) implements TableRow {}

  /// A row that cannot be used. The rows after it can.
  record Refused(List<Problem> problems) implements TableRow {

    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
