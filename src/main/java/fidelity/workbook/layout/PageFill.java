package fidelity.workbook.layout;

/// How full the page is that rows are printed on, to see which of them would be torn apart.
final class PageFill {

  private final double capacity;
  private double filled;

  /// @param capacity how high the rows of one page are together, in points
  PageFill(double capacity) {
    this.capacity = capacity;
  }

  /// Whether rows that belong together must begin a new page, since they are higher than what is
  /// left of this one. An empty page is never left.
  ///
  /// @param above how high the rows are that have come since the last such question, in points
  /// @param together how high the rows are that belong together, in points
  boolean beginsAnew(double above, double together) {
    filled += above;
    var anew = filled > 0 && filled + together > capacity;
    filled = ((anew ? 0 : filled) + together) % capacity;
    return anew;
  }
}
