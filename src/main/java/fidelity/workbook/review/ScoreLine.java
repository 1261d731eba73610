package fidelity.workbook.review;

import fidelity.workbook.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A row of the table of scores, by what stands in its columns.
///
/// @param score the score at each end of its range
/// @param most the highest score there is
record ScoreLine(
    Cell number, Cell name, Function<RangeEnd, Cell> score, Cell most, Cell basis, Cell section) {

  /// The row's cells, in the order of the columns.
  List<Cell> cells(List<RangeEnd> ends) {
    var cells = new ArrayList<Cell>(List.of(number, name));
    ends.forEach(end -> cells.add(score.apply(end)));
    cells.addAll(List.of(most, basis, section));
    return cells;
  }
}
