package fidelity.input.table;

import fidelity.input.table.cells.TableCell;
import fidelity.review.Inapplicability;
import java.util.List;
import java.util.Locale;

/// How the cell of a score says that its item does not apply.
final class NotApplicableCell {

  private static final List<String> READ = List.of(Inapplicability.CELL, "ei sovellu");

  private NotApplicableCell() {}

  /// Whether a cell says so, in whatever case.
  static boolean is(TableCell cell) {
    return READ.contains(cell.text().toLowerCase(Locale.ROOT));
  }
}
