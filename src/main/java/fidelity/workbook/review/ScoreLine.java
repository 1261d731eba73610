package fidelity.workbook.review;

import fidelity.workbook.Cell;
import fidelity.workbook.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A row of the table of scores, by what stands in its columns.
///
/// @param score the score, for each figure that scores have
/// @param most the highest score there is
/// @param share what part of the highest a figure is
record ScoreLine(
    Cell number,
    Cell name,
    Function<RangeEnd, Cell> score,
    Cell most,
    Function<RangeEnd, Cell> share,
    Cell basis) {

  /// A row that says nothing but its name.
  static ScoreLine heading(String name) {
    var blank = new Cell.Blank(Style.SECTION);
    return new ScoreLine(
        blank, new Cell.Text(name, Style.SECTION), _ -> blank, blank, _ -> blank, blank);
  }

  Cell[] cells(List<RangeEnd> ends) {
    var cells = new ArrayList<Cell>(List.of(number, name));
    ends.forEach(end -> cells.add(score.apply(end)));
    cells.add(most);
    ends.forEach(end -> cells.add(share.apply(end)));
    cells.add(basis);
    return cells.toArray(Cell[]::new);
  }
}
