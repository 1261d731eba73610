package fidelity.workbook.comparison.visits;

import fidelity.rubric.Item;
import fidelity.workbook.Area;
import fidelity.workbook.comparison.ScoreColumn;
import java.util.Map;
import java.util.Objects;

/// Where the scores of two visits stand on the sheet of all items.
///
/// @param rows each item's row, by item id
/// @param before the scores of the earlier visit
/// @param between the scores of its answers by the later rubric; those before where it is the same
/// @param after the scores of the later visit
record ChangeGrid(
    String sheet,
    Map<String, Integer> rows,
    ScoreColumn before,
    ScoreColumn between,
    ScoreColumn after) {

  ChangeGrid {
    rows = Map.copyOf(rows);
  }

  /// The address of what an item changed by.
  String change(Item item) {
    return Area.cell(Objects.requireNonNull(rows.get(item.id())), after.column() + 1).on(sheet);
  }
}
