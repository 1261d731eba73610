package fidelity.form.book.cells;

import fidelity.workbook.Cell;

/// Further cells of a row for parts of formulas that would be too long or too deep in one.
public final class SpareCells {

  private final RowDraft draft;
  private final int row;
  private int next;

  /// @param row the row that they are in
  public SpareCells(RowDraft draft, int row) {
    this.draft = draft;
    this.row = row;
    this.next = FormColumns.PARTS;
  }

  /// Puts a condition into a cell of its own, and says when that holds.
  ///
  /// @param holds whether it holds now
  public String put(String condition, boolean holds) {
    var shown = UnseenFigure.of(holds ? 1 : 0);
    draft.put(row, next, new Cell.Formula("IF(%s,1,0)".formatted(condition), shown));
    return RowDraft.at(row, next++) + "=1";
  }
}
