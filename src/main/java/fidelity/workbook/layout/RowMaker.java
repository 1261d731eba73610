package fidelity.workbook.layout;

import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Row;
import java.util.ArrayList;
import java.util.List;

/// Makes rows of cells, each as tall as its longest text needs.
///
/// @param splitter what splits texts that no row can show
/// @param widths each column's width in digits of the standard font
record RowMaker(TextSplitter splitter, List<Integer> widths) {

  private static final String ELLIPSIS = "…";

  RowMaker {
    widths = List.copyOf(widths);
  }

  /// A row, and what of its cells must go on in the next one; nothing when the row shows it all.
  record Made(Row row, List<Cell> rest) {}

  /// A blank row, one line of plain text high.
  static Row blank() {
    return new Row(List.of(), RowHeights.of(CellStyle.TEXT, 1));
  }

  /// A row with as much of the cells as it can show.
  Made first(List<Cell> cells) {
    var row = new ArrayList<Cell>();
    var rest = new ArrayList<Cell>();
    var height = blank().height();
    var whole = true;
    for (var cell : cells) {
      var column = row.size();
      var piece = splitter.of(cell, column, widths.get(column));
      whole &= piece.whole();
      rest.add(piece.rest());
      height = Math.max(height, height(piece, widths.get(column)));
      row.add(piece.cell());
    }
    return new Made(new Row(row, height), whole ? List.of() : rest);
  }

  /// A row that never goes on: an ellipsis ends a text of which a cell cannot hold all.
  Row only(List<Cell> cells) {
    var row = new ArrayList<Cell>();
    var height = blank().height();
    for (var cell : cells) {
      var width = widths.get(row.size());
      var piece = splitter.of(cell, 0, width);
      height = Math.max(height, height(piece, width));
      row.add(piece.whole() ? cell : shortened(piece.cell()));
    }
    return new Row(row, height);
  }

  private static double height(TextSplitter.Piece piece, int width) {
    var style = piece.cell().style();
    return switch (style.flow()) {
      case WRAPPED, ACROSS -> RowHeights.of(style, piece.lines());
      case UPRIGHT ->
          piece.cell() instanceof Cell.Text(var text, _)
              ? RowHeights.upright(text, style, width)
              : 0;
    };
  }

  /// The text with an ellipsis for its last two characters, or three, so that no pair is torn.
  private static Cell shortened(Cell cell) {
    return cell instanceof Cell.Text(var text, var style)
        ? new Cell.Text(text.substring(0, end(text)) + ELLIPSIS, style)
        : cell;
  }

  private static int end(String text) {
    var end = text.length() - 2;
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
