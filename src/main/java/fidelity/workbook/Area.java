package fidelity.workbook;

/// Cells from one corner to the other, both included; rows and columns are counted from 0.
public record Area(int top, int left, int bottom, int right) {

  /// The area of one cell.
  public static Area cell(int row, int column) {
    return new Area(row, column, row, column);
  }

  /// The area of some cells of one column, from the top row to the bottom row.
  public static Area column(int column, int top, int bottom) {
    return new Area(top, column, bottom, column);
  }

  /// The area as a formula on its own sheet names it: C7, C7:D9.
  public String reference() {
    var first = reference(top, left, "");
    return single() ? first : first + ":" + reference(bottom, right, "");
  }

  /// The area as it is named from anywhere: 'Scores'!$C$7.
  public String on(String sheet) {
    var first = reference(top, left, "$");
    return "'%s'!%s"
        .formatted(
            sheet.replace("'", "''"),
            single() ? first : first + ":" + reference(bottom, right, "$"));
  }

  private boolean single() {
    return top == bottom && left == right;
  }

  private static String reference(int row, int column, String fixed) {
    return fixed + letters(column) + fixed + (row + 1);
  }

  private static String letters(int column) {
    var last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
