package fidelity.workbook;

/// The accent of a band. It never stands without the band's name.
public enum Tone {
  TOP(CellStyle.BAND_TOP),
  UPPER(CellStyle.BAND_UPPER),
  LOWER(CellStyle.BAND_LOWER),
  BOTTOM(CellStyle.BAND_BOTTOM);

  private final CellStyle style;

  Tone(CellStyle style) {
    this.style = style;
  }

  /// The look of a cell that names such a band.
  public CellStyle style() {
    return style;
  }

  /// The accent of a band by its place among all, 0 for the highest.
  public static Tone of(int place, int bands) {
    if (place == 0) {
      return TOP;
    }
    if (place == bands - 1) {
      return BOTTOM;
    }
    return place == 1 ? UPPER : LOWER;
  }
}
