package fidelity.report.picture;

/// The colours of a report: one accent, the greys around it, and what stands on the accent.
public enum Ink {
  TEXT(0x1B2629),
  QUIET(0x53626A),
  ACCENT(0x0B5563),
  ACCENT_LIGHT(0xCFE2E5),
  SHAPE(0x7C8C93),
  HAIRLINE(0xCBD6D9),
  TRACK(0xE1EAEC),
  TINT(0xEFF5F6),
  WATERMARK(0xF3F6F7),
  WHITE(0xFFFFFF);

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  /// From 0 to 255, as green and blue.
  public int red() {
    return rgb >> 16;
  }

  public int green() {
    return rgb >> 8 & 0xFF;
  }

  public int blue() {
    return rgb & 0xFF;
  }
}
