package fidelity.scoring.comparison;

import fidelity.scoring.Range;
import java.util.Optional;

/// A total, or a section's figure, at two visits.
///
/// @param between the figure of the earlier answers by the later rubric
/// @param split what it changed by; none where a figure is missing because nothing applies
public record FigureChange(
    Optional<Range> before, Optional<Range> between, Optional<Range> after, Optional<Split> split) {

  /// How much more the later figure is than the earlier one; none where a figure is missing or the
  /// two are not on one scale.
  public Optional<Range> whole() {
    return split
        .flatMap(Split::rule)
        .flatMap(_ -> before.flatMap(one -> after.map(other -> difference(one, other))));
  }

  private static Range difference(Range one, Range other) {
    return Range.of(other.lowest().subtract(one.highest()), other.highest().subtract(one.lowest()));
  }
}
