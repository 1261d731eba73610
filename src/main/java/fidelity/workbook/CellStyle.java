package fidelity.workbook;

/// What a cell is among the others, with the size of its letters; the writer decides all else.
public enum CellStyle {
  /// a sheet's title
  TITLE(18),
  /// what a sheet is of, under its title
  SUBTITLE(11),
  /// a heading over all columns
  HEADING(13),
  /// text beside a label
  TEXT(11),
  /// a paragraph over all columns
  PROSE(11),
  /// what the text beside it is
  LABEL(11),
  /// a label above a large figure
  QUIET(10),
  /// an item's score on the sheet of items
  SCORE(14),
  /// the total, large
  RESULT(26),
  /// the band beside the total
  RESULT_BAND(18),
  /// a column's heading in a table, at the left, the right or in the middle
  COLUMN(11),
  COLUMN_RIGHT(11),
  COLUMN_CENTRE(11),
  /// a table's text at the left, its figure at the right or in the middle
  BODY(11),
  BODY_RIGHT(11),
  BODY_CENTRE(11),
  /// a word in a table that must not be overlooked
  BODY_MARK(11),
  /// a heading inside a table
  SECTION(11),
  /// a sum in a table: its name, its figure at the right or in the middle
  SUM(11),
  SUM_RIGHT(11),
  SUM_CENTRE(11),
  /// a table's last row: its name, its figure
  TOTAL(11),
  TOTAL_RIGHT(11),
  /// the highest band
  BAND_TOP(11),
  /// the band below the highest
  BAND_UPPER(11),
  /// a band between those and the lowest
  BAND_LOWER(11),
  /// the lowest band
  BAND_BOTTOM(11);

  /// The size in points of the standard font, in whose digits columns are measured.
  public static final int STANDARD_SIZE = 11;

  private final int size;

  CellStyle(int size) {
    this.size = size;
  }

  /// The size of its letters in points, which decides how much text a row holds.
  public int size() {
    return size;
  }
}
