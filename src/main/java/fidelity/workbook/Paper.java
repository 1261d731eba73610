package fidelity.workbook;

import java.util.List;

/// A sheet of A4 paper, upright or lying: how much of a workbook's sheet is printed on one.
///
/// Sizes are in points, 72 to an inch.
public enum Paper {
  PORTRAIT(595, 842),
  LANDSCAPE(842, 595);

  /// The margins on the left and right, in points.
  public static final double SIDE_MARGIN = 43;

  /// The margins above and below, in points.
  public static final double END_MARGIN = 54;

  /// How much of a page is filled at most, since programs differ a little in what a row takes.
  private static final double FILL = 0.94;

  /// The smallest percentage that Excel prints at.
  private static final int LEAST_SCALE = 10;

  /// The width of a digit of the standard font in points, in the program that draws it
  /// widest.
  private static final double DIGIT = 5.6;

  /// What a column is wider than its digits, in points.
  private static final double PADDING = 4;

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width - 2 * SIDE_MARGIN;
    this.height = height - 2 * END_MARGIN;
  }

  /// The percentage of their size at which columns fit on the paper beside one another, 10 to 100.
  ///
  /// @param widths each column's width in digits of the standard font
  public int scale(List<Integer> widths) {
    var columns = widths.stream().mapToDouble(each -> each * DIGIT + PADDING).sum();
    return Math.clamp((long) (100 * width / columns), LEAST_SCALE, 100);
  }

  /// How high the rows of one page may be together, in points before they are scaled.
  ///
  /// @param widths each column's width in digits of the standard font
  public double capacity(List<Integer> widths) {
    return height * FILL * 100 / scale(widths);
  }
}
