package fidelity.cohort.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How consistently several items measure one thing: Cronbach's alpha (1951), unstandardised.
///
/// It is k / (k - 1) * (1 - sum of the k items' variances / variance of their sum). At most 1; it
/// can be negative.
///
/// @param items how many items there are, k
/// @param extent of the reviews in which all these items are settled and apply
/// @param coefficient none of fewer than two items or reviews, or when the sum is the same
///     everywhere
public record Alpha(int items, Extent extent, Optional<BigDecimal> coefficient) {

  static Alpha of(Extent extent, List<Sample> items, Sample sum) {
    return new Alpha(items.size(), extent, coefficient(items, sum));
  }

  private static Optional<BigDecimal> coefficient(List<Sample> items, Sample sum) {
    var k = items.size();
    if (k < 2 || sum.constant()) {
      return Optional.empty();
    }
    var variances = items.stream().mapToDouble(Sample::variance).sum();
    return Rounded.finite((double) k / (k - 1) * (1 - variances / sum.variance()));
  }
}
