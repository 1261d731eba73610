package fidelity.cohort.agreement;

import fidelity.cohort.statistics.Correlations.ConfidenceInterval;
import fidelity.cohort.statistics.Rounded;
import fidelity.rubric.Points;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hipparchus.util.FastMath;

/// How far a rater's scores are from the consensus.
///
/// @param scores how many there are of both
/// @param sites of how many sites they are
/// @param mean by how many points the rater scores higher on average; below zero for lower
/// @param interval its 95 % confidence interval; none of a single site, or where no site differs
///     from the mean
public record Drift(
    String rater, int scores, int sites, BigDecimal mean, Optional<ConfidenceInterval> interval) {

  /// The drift of a rater who scored something.
  ///
  /// @param apart by how many points the rater scored higher, for each site with such scores
  static Drift of(String rater, Collection<List<Points>> apart) {
    var scores = apart.stream().mapToInt(List::size).sum();
    var sum = apart.stream().flatMap(List::stream).reduce(Points.NONE, Points::plus).number();
    var mean = sum.divide(BigDecimal.valueOf(scores), MathContext.DECIMAL64).stripTrailingZeros();
    return new Drift(rater, scores, apart.size(), mean, interval(apart, scores, sum));
  }

  /// Scores of one site are no independent ones. So the standard error is made of the sums of what
  /// differs from the mean within each site, after Liang and Zeger (1986), times the root of m / (m
  /// - 1) for m sites; the quantile is that of Student's t with m - 1 degrees of freedom. Where all
  /// sites have as many scores, it is the interval of the sites' own means.
  private static Optional<ConfidenceInterval> interval(
      Collection<List<Points>> apart, int scores, BigDecimal sum) {
    var sites = apart.size();
    var mean = sum.doubleValue() / scores;
    var squares = apart.stream().mapToDouble(site -> square(residual(site, mean))).sum();
    var error = FastMath.sqrt(squares * sites / (sites - 1.0)) / scores;
    return sites < 2 || Rounded.of(error).signum() == 0
        ? Optional.empty()
        : ConfidenceInterval.student(mean, error, sites - 1);
  }

  private static double residual(List<Points> site, double mean) {
    return site.stream().reduce(Points.NONE, Points::plus).number().doubleValue()
        - site.size() * mean;
  }

  private static double square(double number) {
    return number * number;
  }
}
