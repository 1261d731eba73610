package fidelity.workbook.excel;

import org.apache.poi.xssf.usermodel.XSSFColor;

/// The colours of a workbook, the same as the PDF's: an accent, greys, a pair for each band.
enum CellColour {
  TEXT(0x1B2629),
  QUIET(0x53626A),
  ACCENT(0x0B5563),
  FAINT(0x9DBFC6),
  HAIRLINE(0xCBD6D9),
  TINT(0xEFF5F6),
  WHITE(0xFFFFFF),
  TOP(0x0B5563),
  TOP_TINT(0xE1EEF0),
  UPPER(0x2B6A3F),
  UPPER_TINT(0xE5F1E8),
  LOWER(0x7A4F00),
  LOWER_TINT(0xF8EEDC),
  BOTTOM(0x8F2D2D),
  BOTTOM_TINT(0xF7E7E5),
  LOW_HEAT(0xF0B9A2),
  HIGH_HEAT(0x8FC6CE);

  private static final byte OPAQUE = (byte) 0xFF;

  private final int rgb;

  CellColour(int rgb) {
    this.rgb = rgb;
  }

  /// Its red, green and blue, two hexadecimal digits each.
  String hex() {
    return "%06X".formatted(rgb);
  }

  /// The colour for cells, which the schemas want with its opacity first.
  XSSFColor color() {
    return new XSSFColor(new byte[] {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }
}
