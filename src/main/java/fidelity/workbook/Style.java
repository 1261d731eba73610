package fidelity.workbook;

/// What a cell is among the others; the writer decides how that looks.
public enum Style {
  /// the head of a sheet
  TITLE(18),
  SUBTITLE(11),
  HEADING(13),
  /// plain pages
  TEXT(11),
  PROSE(11),
  LABEL(11),
  QUIET(10),
  SCORE(14),
  RESULT(26),
  RESULT_BAND(18),
  /// tables
  COLUMN(11),
  COLUMN_RIGHT(11),
  COLUMN_CENTRE(11),
  BODY(11),
  BODY_RIGHT(11),
  BODY_CENTRE(11),
  BODY_MARK(11),
  SECTION(11),
  SUM(11),
  SUM_RIGHT(11),
  SUM_CENTRE(11),
  TOTAL(11),
  TOTAL_RIGHT(11),
  /// the scale of bands
  BAND_TOP(11),
  BAND_UPPER(11),
  BAND_LOWER(11),
  BAND_BOTTOM(11);

  /// The size that columns' widths are counted in.
  public static final int STANDARD_SIZE = 11;

  private final int size;

  Style(int size) {
    this.size = size;
  }

  /// The size of its letters in points, which decides how much text a row holds.
  public int size() {
    return size;
  }
}
