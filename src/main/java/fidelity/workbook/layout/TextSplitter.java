package fidelity.workbook.layout;

import fidelity.workbook.Cell;
import fidelity.workbook.Style;

/// Cuts a cell's text where a cell can hold no more, or a row can show no more.
///
/// @param keys how many cells from the first are repeated in a row that goes on
/// @param maxLines how many lines a row takes before it goes on
record TextSplitter(int keys, int maxLines) {

  /// As many lines as the tallest row shows.
  private static final int MOST_LINES = 26;

  /// The longest text of a cell.
  private static final int MOST_LETTERS = 32_767;

  /// The longest where the file format may have to write every `_x` twice as long.
  private static final int MOST_ESCAPED_LETTERS = MOST_LETTERS / 2;

  /// Letters are a little narrower than the digits that widths are counted in.
  private static final double LETTERS_PER_DIGIT = 1.08;

  /// What a cell keeps free on both sides, in digits.
  private static final int PADDING = 2;

  static TextSplitter page() {
    return new TextSplitter(0, MOST_LINES);
  }

  static TextSplitter table(int keys) {
    return new TextSplitter(keys, Integer.MAX_VALUE);
  }

  /// What of a cell goes into one row.
  ///
  /// @param lines how many lines it shows there
  /// @param rest the cell below it if the row goes on
  /// @param whole whether nothing of this cell must go on
  record Piece(Cell cell, int lines, Cell rest, boolean whole) {}

  /// @param column where the cell is
  /// @param width how many digits of the standard size its columns hold
  Piece of(Cell cell, int column, int width) {
    return switch (cell) {
      case Cell.Text text -> of(text, column, width);
      case Cell.Blank _, Cell.Figure _, Cell.Formula _ ->
          new Piece(cell, 1, again(cell, column), true);
    };
  }

  private Piece of(Cell.Text cell, int column, int width) {
    var text = cell.text();
    var letters = width * LETTERS_PER_DIGIT * Style.STANDARD_SIZE / cell.style().size();
    var ends = TextWrapper.lineEnds(text, (int) letters - PADDING);
    var fits =
        Math.min(limit(text), ends.size() > maxLines ? ends.get(maxLines - 1) : text.length());
    var lines = Math.min(ends.size(), MOST_LINES);
    return fits == text.length()
        ? new Piece(cell, lines, again(cell, column), true)
        : new Piece(
            new Cell.Text(text.substring(0, fits), cell.style()),
            lines,
            new Cell.Text(text.substring(fits), cell.style()),
            false);
  }

  private Cell again(Cell cell, int column) {
    return column < keys ? cell : new Cell.Blank(cell.style());
  }

  /// How much of a text one cell holds, no letter torn in two.
  private static int limit(String text) {
    var most = text.contains("_x") ? MOST_ESCAPED_LETTERS : MOST_LETTERS;
    if (text.length() <= most) {
      return text.length();
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }
}
