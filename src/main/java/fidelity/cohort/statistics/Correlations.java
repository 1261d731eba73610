package fidelity.cohort.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.util.FastMath;

/// How closely two figures go together: by their values, and by their ranks.
///
/// @param extent of the reviews that both figures are known of
/// @param pearson the correlation of the values
/// @param spearman the correlation of the ranks, where equal values share the mean of theirs
public record Correlations(Extent extent, Correlation pearson, Correlation spearman) {

  /// The variance of Fisher's z divides by n - 3.
  private static final int FEWEST_FOR_AN_INTERVAL = 4;

  /// Half of a 95 % interval, in standard errors: 1.959963984540054, not 1.96.
  static final double NORMAL_97_5 =
      new NormalDistribution(0, 1).inverseCumulativeProbability(0.975);

  /// The correlations of two samples of the same reviews. Without intervals where several are of
  /// one site, since those do not vary freely.
  static Correlations of(Extent extent, Sample one, Sample other) {
    var pearson = coefficient(one, other, one.values(), other.values());
    var spearman = coefficient(one, other, one.ranks(), other.ranks());
    return new Correlations(
        extent,
        correlation(pearson, extent, 1),
        correlation(spearman, extent, 1 + square(spearman.orElse(0)) / 2));
  }

  /// Pearson's coefficient, from -1 to 1; none when a sample is the same everywhere.
  static Optional<BigDecimal> pearson(Sample one, Sample other) {
    var found = coefficient(one, other, one.values(), other.values());
    return found.isEmpty() ? Optional.empty() : Rounded.finite(found.getAsDouble());
  }

  private static OptionalDouble coefficient(Sample one, Sample other, double[] x, double[] y) {
    return one.constant() || other.constant()
        ? OptionalDouble.empty()
        : OptionalDouble.of(new PearsonsCorrelation().correlation(x, y));
  }

  private static Correlation correlation(
      OptionalDouble coefficient, Extent extent, double variance) {
    if (coefficient.isEmpty()) {
      return new Correlation(Optional.empty(), Optional.empty());
    }
    var found = coefficient.getAsDouble();
    return new Correlation(Rounded.finite(found), interval(found, extent, variance));
  }

  /// By Fisher's z, whose variance is taken as `variance / (n - 3)`.
  ///
  /// The variance is 1 for Pearson's coefficient r, and 1 + r² / 2 for Spearman's: Bonett and
  /// Wright (2000), Sample size requirements for estimating Pearson, Kendall and Spearman
  /// correlations.
  private static Optional<ConfidenceInterval> interval(
      double coefficient, Extent extent, double variance) {
    var n = extent.reviews();
    if (!extent.independent() || n < FEWEST_FOR_AN_INTERVAL || FastMath.abs(coefficient) >= 1) {
      return Optional.empty();
    }
    var z = FastMath.atanh(coefficient);
    var reach = NORMAL_97_5 * FastMath.sqrt(variance / (n - 3));
    return Optional.of(ConfidenceInterval.of(FastMath.tanh(z - reach), FastMath.tanh(z + reach)));
  }

  private static double square(double number) {
    return number * number;
  }

  /// How closely two figures go together in one way.
  ///
  /// @param coefficient from -1 to 1; none when a figure is the same everywhere
  /// @param interval its 95 % confidence interval; none of fewer than four pairs, at -1 and 1, or
  ///     where a site is among them more than once
  public record Correlation(
      Optional<BigDecimal> coefficient, Optional<ConfidenceInterval> interval) {}

  /// The ends of a 95 % confidence interval.
  public record ConfidenceInterval(BigDecimal from, BigDecimal to) {

    private static final double T_ACCURACY = 1e-14;

    static ConfidenceInterval of(double from, double to) {
      return new ConfidenceInterval(Rounded.of(from), Rounded.of(to));
    }

    /// An interval whose ends are defined; none otherwise.
    public static Optional<ConfidenceInterval> finite(double from, double to) {
      return Double.isFinite(from) && Double.isFinite(to)
          ? Optional.of(of(from, to))
          : Optional.empty();
    }

    /// The interval around a mean by its standard error and Student's t.
    ///
    /// @param freedom the degrees of freedom, at least 1
    public static Optional<ConfidenceInterval> student(
        double mean, double standardError, int freedom) {
      var reach = standardError * student(freedom);
      return finite(mean - reach, mean + reach);
    }

    /// The 97.5 % quantile of Student's t.
    private static double student(int freedom) {
      return new TDistribution(freedom, T_ACCURACY).inverseCumulativeProbability(0.975);
    }

    /// The interval around a figure from -1 to 1 by its standard error, within those bounds.
    public static ConfidenceInterval around(double figure, double standardError) {
      var reach = NORMAL_97_5 * standardError;
      return of(FastMath.max(-1, figure - reach), FastMath.min(1, figure + reach));
    }
  }
}
