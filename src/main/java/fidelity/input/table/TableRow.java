package fidelity.input.table;

import fidelity.input.ReviewDocument;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import java.util.List;

/// A row of a table of reviews.
public sealed interface TableRow {

  /// Where the row begins in the table's file.
  Place place();

  /// The review in it.
  record Read(Place place, ReviewDocument document) implements TableRow {}

  /// A row that cannot be used. The rows after it can.
  record Refused(Place place, List<Diagnostic> problems) implements TableRow {

    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
