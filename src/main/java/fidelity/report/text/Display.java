package fidelity.report.text;

/// What text is written for: how wide it is, how it stands out, what can be drawn on it.
///
/// @param width the longest line, in columns
public record Display(int width, Styling styling, Drawing drawing) {

  /// The fewest columns that text is laid out for.
  private static final int NARROWEST = 60;

  /// The most: longer lines are hard to read.
  private static final int WIDEST = 100;

  /// A file or a pipe.
  public static final Display PLAIN = new Display(WIDEST, Styling.PLAIN, Drawing.UNICODE);

  /// The same as wide as so many columns allow.
  public Display within(int columns) {
    return new Display(Math.clamp(columns, NARROWEST, WIDEST), styling, drawing);
  }
}
