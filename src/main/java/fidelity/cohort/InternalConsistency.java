package fidelity.cohort;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How consistently several items measure one thing.
final class InternalConsistency {

  private InternalConsistency() {}

  /// Cronbach's alpha (1951), unstandardised: k / (k - 1) * (1 - sum of the k items' variances /
  /// variance of their sum). At most 1; it can be negative.
  ///
  /// None of fewer than two items or reviews, or when the sum is the same everywhere.
  static Optional<BigDecimal> alpha(List<Sample> items, Sample sum) {
    var k = items.size();
    if (k < 2 || sum.constant()) {
      return Optional.empty();
    }
    var variances = items.stream().mapToDouble(Sample::variance).sum();
    return Sample.decimal((double) k / (k - 1) * (1 - variances / sum.variance()));
  }
}
