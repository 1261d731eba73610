package fidelity.workbook.layout;

import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.util.ArrayList;
import java.util.List;

/// Splits a cell's text where a cell can hold no more, or a row can show no more.
///
/// @param keys how many cells from the first are repeated in a row that goes on
/// @param maxLines how many lines of plain text a row takes before it goes on; of larger letters it
///     takes fewer
record TextSplitter(int keys, int maxLines) {

  /// As many lines of plain text as a row shows that is as tall as rows can be, 409 points, with
  /// one to spare for programs whose lines are higher than Excel's.
  private static final int MOST_LINES = 26;

  /// The longest text of a cell in characters (UTF-16), a limit of Excel.
  private static final int LONGEST = 32_767;

  /// The longest text with `_x` in it: the file format writes `_x0041_` as `_x005F_x0041_`, and so
  /// a text of such codes twice as long.
  private static final int LONGEST_ESCAPED = LONGEST / 2;

  /// How many letters of common text take the width of a digit, in which columns are measured.
  private static final double LETTERS_PER_DIGIT = 1.08;

  /// What a cell keeps free on both sides together, in letters.
  private static final int PADDING = 2;

  /// Splits texts of a page, which is read: a text goes on where its row can show no more.
  static TextSplitter page() {
    return new TextSplitter(0, MOST_LINES);
  }

  /// Splits texts of a table, which is filtered: a text goes on only where its cell is full.
  static TextSplitter table(int keys) {
    return new TextSplitter(keys, Integer.MAX_VALUE);
  }

  /// What of a cell goes into one row.
  ///
  /// @param lines how many lines it shows there
  /// @param rest the cell below it if the row goes on
  /// @param whole whether nothing of this cell must go on
  record Piece(Cell cell, int lines, Cell rest, boolean whole) {}

  /// What of a cell goes into its row.
  ///
  /// @param column the cell's column, counted from 0
  /// @param width how wide its columns are together, in digits of the standard font
  Piece of(Cell cell, int column, int width) {
    return switch (cell) {
      case Cell.Text text -> of(text, column, width);
      case Cell.Blank _, Cell.Figure _, Cell.Formula _ ->
          new Piece(cell, 1, again(cell, column), true);
    };
  }

  /// The lines of a text over all columns, each without the spaces at its ends.
  ///
  /// @param width how wide the columns are together, in digits of the standard font
  List<String> lines(Cell.Text cell, int width) {
    var lines = new ArrayList<String>();
    var start = 0;
    for (var end : TextWrapper.lineEnds(cell.text(), letters(cell.style(), width))) {
      lines.add(cell.text().substring(start, end).strip());
      start = end;
    }
    return lines;
  }

  /// How many letters of a style one line holds.
  private static int letters(CellStyle style, int width) {
    return (int) (width * LETTERS_PER_DIGIT * CellStyle.STANDARD_SIZE / style.size()) - PADDING;
  }

  private Piece of(Cell.Text cell, int column, int width) {
    var text = cell.text();
    var ends =
        switch (cell.style().flow()) {
          case WRAPPED -> TextWrapper.lineEnds(text, letters(cell.style(), width));
          case ACROSS, UPRIGHT -> List.of(text.length());
        };
    var most = mostLines(cell.style());
    var fits = Math.min(limit(text), ends.size() > most ? ends.get(most - 1) : text.length());
    var lines = Math.min(ends.size(), Math.min(most, MOST_LINES));
    return fits == text.length()
        ? new Piece(cell, lines, again(cell, column), true)
        : new Piece(
            new Cell.Text(text.substring(0, fits), cell.style()),
            lines,
            new Cell.Text(text.substring(fits), cell.style()),
            false);
  }

  /// As many lines of a style as are together no higher than the most lines of plain text.
  private int mostLines(CellStyle style) {
    return style.size() > CellStyle.STANDARD_SIZE
        ? (int) ((long) maxLines * CellStyle.STANDARD_SIZE / style.size())
        : maxLines;
  }

  private Cell again(Cell cell, int column) {
    return column < keys ? cell : new Cell.Blank(cell.style());
  }

  /// How many characters of a text one cell holds; a pair of surrogates stays together.
  private static int limit(String text) {
    var most = text.contains("_x") ? LONGEST_ESCAPED : LONGEST;
    if (text.length() <= most) {
      return text.length();
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }
}
