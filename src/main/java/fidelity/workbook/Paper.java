package fidelity.workbook;

import java.util.List;

/// A sheet of A4, lying or upright: how much of a workbook's sheet it takes, in points.
public enum Paper {
  UPRIGHT(595, 842),
  LYING(842, 595);

  /// The margins on the left and right, in points.
  public static final double SIDE_MARGIN = 43;

  /// The margins above and below, in points.
  public static final double END_MARGIN = 54;

  /// How much of a page is filled at most, since programs differ a little in what a row takes.
  private static final double FILL = 0.94;

  private static final int LEAST_SCALE = 10;

  /// A digit and a column's padding as the program draws them that draws them widest.
  private static final double DIGIT = 5.6;

  private static final double PADDING = 4;

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width - 2 * SIDE_MARGIN;
    this.height = height - 2 * END_MARGIN;
  }

  /// The percentage of their size at which all columns fit on the paper.
  public int scale(List<Integer> widths) {
    var columns = widths.stream().mapToDouble(each -> each * DIGIT + PADDING).sum();
    return Math.clamp((long) (100 * width / columns), LEAST_SCALE, 100);
  }

  /// How high the rows on one page may be together, at that scale.
  public double capacity(List<Integer> widths) {
    return height * FILL * 100 / scale(widths);
  }
}
