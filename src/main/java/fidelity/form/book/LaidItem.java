package fidelity.form.book;

import fidelity.form.book.cells.FormColumns;
import fidelity.rubric.Item;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;

/// Where the heading of an item stands, for formulas of other sheets, and what it shows.
///
/// @param sheet the name of its sheet
/// @param row of its heading
/// @param open how many of its questions are not answered now
record LaidItem(Item item, String sheet, int row, int open, ShownHead head) {

  /// What the heading shows now.
  record ShownHead(Cell lowest, Cell highest, Cell state) {}

  /// A cell of its heading, as any sheet names it.
  String at(int column) {
    return Area.cell(row, column).on(sheet);
  }

  /// A cell that shows the same as one of the heading: one of its scores, or what they rest on.
  ///
  /// @param format how a score is printed
  Cell shown(int column, String format, CellStyle style) {
    var same =
        switch (column) {
          case FormColumns.ANSWER -> head.lowest();
          case FormColumns.TO -> head.highest();
          default -> head.state();
        };
    return new Cell.Formula(at(column), styled(same, format, style));
  }

  private static Cell styled(Cell cell, String format, CellStyle style) {
    return switch (cell) {
      case Cell.Blank _ -> new Cell.Blank(style);
      case Cell.Text(var text, _) -> new Cell.Text(text, style);
      case Cell.Figure(var value, _, _) -> new Cell.Figure(value, format, style);
      case Cell.Formula(_, var shown) -> styled(shown, format, style);
    };
  }
}
