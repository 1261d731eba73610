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

  private RowHeights() {}

  /// The height in points of a row with so many lines of a style, at most 409.
  static double of(CellStyle style, int lines) {
    return Math.min(TALLEST, Math.ceil(lines * style.size() * LINE) + PADDING);
  }
}
