package fidelity.cohort;

import java.math.BigDecimal;
import java.util.Optional;

/// How closely two figures go together: by their values, and by their ranks.
///
/// @param n of how many reviews
public record Correlations(int n, Correlation pearson, Correlation spearman) {

  /// How closely two figures go together.
  ///
  /// @param coefficient from -1 to 1; none when a figure is the same everywhere
  /// @param interval its 95 % interval by Fisher's z; none of fewer than four pairs, or at -1 and 1
  public record Correlation(
      Optional<BigDecimal> coefficient, Optional<ConfidenceInterval> interval) {}

  /// The ends of a 95 % interval.
  public record ConfidenceInterval(BigDecimal from, BigDecimal to) {}
}
