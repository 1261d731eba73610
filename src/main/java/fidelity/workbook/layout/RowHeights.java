package fidelity.workbook.layout;

import fidelity.workbook.Style;

/// How tall rows are, in points.
final class RowHeights {

  private static final double MOST = 409;
  private static final double PADDING = 4;
  private static final double LINE_OF_LETTERS = 14.6 / Style.STANDARD_SIZE;

  private RowHeights() {}

  /// The height of a row with so many lines of a style; no row is taller than a program shows.
  static double of(Style style, int lines) {
    return Math.min(MOST, Math.ceil(lines * style.size() * LINE_OF_LETTERS) + PADDING);
  }
}
