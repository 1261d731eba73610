package fidelity.workbook.layout;

import fidelity.workbook.CellStyle;

/// How tall rows are, in points: no font is measured, so that they are the same on every machine.
final class RowHeights {

  /// The tallest row that Excel shows, in points.
  private static final double TALLEST = 409;

  /// What a row keeps free above and below its lines together, in points.
  private static final double PADDING = 4;

  /// The height of a line as a multiple of its letters' size: 14.6 points for letters of 11.
  private static final double LINE = 14.6 / CellStyle.STANDARD_SIZE;

  /// The width of a digit of the standard font in points, and of a letter as a part of its size.
  private static final double DIGIT = 5.25;
  private static final double LETTER = 0.52;

  private RowHeights() {}

  /// The height in points of a row in which a text reads upwards, in as many columns of letters as
  /// its cell is wide for; at most 409.
  ///
  /// @param width the cell's width in digits of the standard font
  static double upright(String text, CellStyle style, int width) {
    var side = LINE * style.size();
    var most = Math.max(1, (int) (width * DIGIT / side));
    var letters = text.length() / most;
    while (TextWrapper.lineEnds(text, letters).size() > most) {
      letters++;
    }
    return Math.min(TALLEST, Math.ceil(letters * LETTER * style.size()) + 2 * PADDING);
  }

  /// The height in points of a row with so many lines of a style, at most 409.
  static double of(CellStyle style, int lines) {
    return Math.min(TALLEST, Math.ceil(lines * style.size() * LINE) + PADDING);
  }
}
