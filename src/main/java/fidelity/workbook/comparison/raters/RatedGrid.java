package fidelity.workbook.comparison.raters;

import fidelity.rubric.Item;
import fidelity.workbook.Area;
import fidelity.workbook.comparison.ScoreColumn;
import java.util.Map;
import java.util.Objects;

/// Where the scores of two raters stand on the sheet of all items.
///
/// @param head the row of the headings
/// @param firstName what the first rater is called there
/// @param secondName what the second rater is called there
/// @param rows each item's row, by item id
/// @param first the first rater's scores
/// @param second the second rater's scores
record RatedGrid(
    String sheet,
    int head,
    String firstName,
    String secondName,
    Map<String, Integer> rows,
    ScoreColumn first,
    ScoreColumn second) {

  static final int FIRST = 3;
  static final int SECOND = 4;
  static final int DIFFERENCE = 5;

  RatedGrid {
    rows = Map.copyOf(rows);
  }

  /// The address of an item's difference.
  String difference(Item item) {
    return Area.cell(Objects.requireNonNull(rows.get(item.id())), DIFFERENCE).on(sheet);
  }

  /// Where all differences are; texts and blanks stand among them.
  String differences() {
    return Area.column(DIFFERENCE, head + 1, head + rows.size()).on(sheet);
  }

  /// Where a rater is named above the scores.
  String named(int column) {
    return Area.cell(head, column).on(sheet);
  }
}
