package fidelity.workbook.excel.look;

import org.apache.poi.xssf.usermodel.XSSFColor;

/// The colours of a workbook, the same as the PDF's: greys and one accent. What stands out is dark.
public enum CellColour {
  TEXT(0x1B2629),
  QUIET(0x53626A),
  ACCENT(0x0B5563),
  FAINT(0x9DBFC6),
  HAIRLINE(0xCBD6D9),
  TINT(0xEFF5F6),
  INPUT(0xFFF8DC),
  WHITE(0xFFFFFF);

  private static final byte OPAQUE = (byte) 0xFF;

  private final int rgb;

  CellColour(int rgb) {
    this.rgb = rgb;
  }

  /// Its red, green and blue, two hexadecimal digits each.
  public String hex() {
    return "%06X".formatted(rgb);
  }

  /// The colour as what fills a shape or a line of a drawing.
  public String fill() {
    return "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>".formatted(hex());
  }

  /// The colour for cells, which the schemas want with its opacity first.
  public XSSFColor color() {
    return new XSSFColor(new byte[] {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }
}
