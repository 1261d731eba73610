package fidelity.workbook;

/// What a cell is among the others, with the size of its letters; the writer decides all else.
public enum CellStyle {
  /// a sheet's title
  TITLE(18, Flow.ACROSS),
  /// what a sheet is of, under its title
  SUBTITLE(11, Flow.ACROSS),
  /// a heading over all columns
  HEADING(13, Flow.ACROSS),
  /// a line of text over all columns
  LINE(11, Flow.ACROSS),
  /// a line that leads to another sheet
  LINK(11, Flow.ACROSS),
  /// text beside a label
  TEXT(11, Flow.WRAPPED),
  /// what the text beside it is
  LABEL(11, Flow.WRAPPED),
  /// a label above a large figure
  QUIET(10, Flow.ACROSS),
  /// an item's score on the sheet of items
  SCORE(14, Flow.WRAPPED),
  /// the total, large
  RESULT(26, Flow.ACROSS),
  /// the band beside the total
  RESULT_BAND(18, Flow.ACROSS),
  /// a column's heading in a table, at the left or the right
  COLUMN(11, Flow.WRAPPED),
  COLUMN_RIGHT(11, Flow.WRAPPED),
  /// the heading of a narrow column, which reads upwards
  COLUMN_UPRIGHT(10, Flow.UPRIGHT),
  /// a table's text at the left, its figure at the right or in the middle
  BODY(11, Flow.WRAPPED),
  BODY_RIGHT(11, Flow.WRAPPED),
  BODY_CENTRE(11, Flow.WRAPPED),
  /// a word in a table that must not be overlooked
  BODY_MARK(11, Flow.WRAPPED),
  /// a heading inside a list
  SECTION(11, Flow.WRAPPED),
  /// a sum in a table: its name, its figure at the right or in the middle
  SUM(11, Flow.WRAPPED),
  SUM_RIGHT(11, Flow.WRAPPED),
  SUM_CENTRE(11, Flow.WRAPPED),
  /// a cell to fill in, with text or a choice at the left, a figure at the right
  INPUT(11, Flow.WRAPPED),
  INPUT_RIGHT(11, Flow.WRAPPED),
  /// what helps to fill in a cell, or was said before: quiet
  HINT(10, Flow.WRAPPED),
  /// the heading of what is to be filled in: its name, its figure
  ITEM(12, Flow.WRAPPED),
  ITEM_RIGHT(12, Flow.WRAPPED),
  /// a table's last row: its name, its figure
  TOTAL(11, Flow.WRAPPED),
  TOTAL_RIGHT(11, Flow.WRAPPED);

  /// Where a text goes that is longer than its cell is wide.
  public enum Flow {
    /// into more lines, which make its row taller
    WRAPPED,
    /// over the blank cells to its right
    ACROSS,
    /// into more columns of letters that read upwards, side by side
    UPRIGHT
  }

  /// The size in points of the standard font, in whose digits columns are measured.
  public static final int STANDARD_SIZE = 11;

  private final int size;
  private final Flow flow;

  CellStyle(int size, Flow flow) {
    this.size = size;
    this.flow = flow;
  }

  /// The size of its letters in points, which decides how much text a row holds.
  public int size() {
    return size;
  }

  /// Where a text goes that is longer than its cell is wide.
  public Flow flow() {
    return flow;
  }

  /// Whether it is a cell to fill in, which stays open on a protected sheet.
  public boolean input() {
    return switch (this) {
      case INPUT, INPUT_RIGHT -> true;
      default -> false;
    };
  }
}
