package fidelity.workbook.review;

import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A row of the table of scores, by what stands in its columns.
///
/// @param score the score at each end of its range
/// @param most the highest score there is
/// @param share what part of the highest the score is, at each end of its range
record ScoreLine(
    Cell number,
    Cell name,
    Function<RangeEnd, Cell> score,
    Cell most,
    Function<RangeEnd, Cell> share,
    Cell basis) {

  /// A row with a name alone, above the items of a section.
  static ScoreLine heading(String name) {
    var blank = new Cell.Blank(CellStyle.SECTION);
    return new ScoreLine(
        blank, new Cell.Text(name, CellStyle.SECTION), _ -> blank, blank, _ -> blank, blank);
  }

  /// The row's cells, in the order of the columns.
  Cell[] cells(List<RangeEnd> ends) {
    var cells = new ArrayList<Cell>(List.of(number, name));
    ends.forEach(end -> cells.add(score.apply(end)));
    cells.add(most);
    ends.forEach(end -> cells.add(share.apply(end)));
    cells.add(basis);
    return cells.toArray(Cell[]::new);
  }
}
