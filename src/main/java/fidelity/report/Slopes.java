package fidelity.report;

import java.math.BigDecimal;
import java.util.List;

/// Scores of items at two visits, joined by lines: one for all items that go from the same score to
/// the same.
///
/// @param before what the earlier scores are of, as printed
/// @param after what the later ones are of
public record Slopes(
    String caption, String alternative, String before, String after, List<Slope> slopes)
    implements Figure {

  public Slopes {
    slopes = List.copyOf(slopes);
  }

  /// A line.
  ///
  /// @param items the numbers of its items, in their order
  public record Slope(Level before, Level after, List<String> items, Course course) {

    public Slope {
      items = List.copyOf(items);
    }

    /// The same line of these items.
    public Slope with(List<String> numbers) {
      return new Slope(before, after, numbers, course);
    }
  }

  /// A score.
  ///
  /// @param at where it stands among the others; the middle of a range
  /// @param value the score or its range, as printed
  public record Level(BigDecimal at, String value) {}

  /// Where a line goes, told by more than its direction: a thick line, a dashed and a thin one.
  public enum Course {
    BETTER,
    WORSE,
    SAME
  }
}
