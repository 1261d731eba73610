package fidelity.cohort.agreement;

import fidelity.cohort.statistics.Share;
import fidelity.rubric.Points;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// How near to each other two raters' scores are, in plain counts and points.
///
/// @param exact how many pairs are the same score
/// @param withinOne how many are at most one point apart
/// @param meanAbsolute by how many points they differ on average; none of no pairs
/// @param meanSigned by how many points the first rater scored higher on average; below zero where
///     the second did, none of no pairs
public record Closeness(
    Share exact,
    Share withinOne,
    Optional<BigDecimal> meanAbsolute,
    Optional<BigDecimal> meanSigned) {

  static Closeness of(List<ScorePair> pairs) {
    var apart = pairs.stream().map(ScorePair::difference).map(Points::halves).toList();
    return new Closeness(
        share(apart, 0),
        share(apart, Points.of(1).halves()),
        mean(apart.stream().mapToLong(Math::abs).sum(), pairs.size()),
        mean(apart.stream().mapToLong(each -> each).sum(), pairs.size()));
  }

  /// How many pairs there are.
  public int pairs() {
    return exact.of();
  }

  private static Share share(List<Integer> apart, int most) {
    return new Share(
        (int) apart.stream().filter(each -> Math.abs(each) <= most).count(), apart.size());
  }

  private static Optional<BigDecimal> mean(long halves, int pairs) {
    return pairs == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(halves)
                .divide(BigDecimal.valueOf(2L * pairs), MathContext.DECIMAL64)
                .stripTrailingZeros());
  }
}
