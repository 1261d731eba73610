package fidelity.cohort;

import fidelity.cohort.Correlations.ConfidenceInterval;
import fidelity.cohort.Correlations.Correlation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.util.FastMath;

/// How two samples of the same reviews go together.
final class Association {

  private static final int LEAST_FOR_AN_INTERVAL = 4;
  private static final double NORMAL_97_5 =
      new NormalDistribution(0, 1).inverseCumulativeProbability(0.975);

  private Association() {}

  /// Pearson's coefficient; none when it is not defined.
  static Optional<BigDecimal> coefficient(Sample one, Sample other) {
    var pearson = pearson(one, other);
    return pearson.isEmpty() ? Optional.empty() : Decimal.of(pearson.getAsDouble());
  }

  static Correlations of(Sample one, Sample other) {
    var n = one.n();
    var pearson = pearson(one, other);
    var spearman = spearman(one, other);
    return new Correlations(
        n,
        correlation(pearson, n, 1),
        correlation(spearman, n, 1 + square(spearman.orElse(0)) / 2));
  }

  private static OptionalDouble pearson(Sample one, Sample other) {
    return one.constant() || other.constant()
        ? OptionalDouble.empty()
        : OptionalDouble.of(new PearsonsCorrelation().correlation(one.values(), other.values()));
  }

  /// Pearson's of the ranks.
  private static OptionalDouble spearman(Sample one, Sample other) {
    return one.constant() || other.constant()
        ? OptionalDouble.empty()
        : OptionalDouble.of(new PearsonsCorrelation().correlation(one.ranks(), other.ranks()));
  }

  private static Correlation correlation(OptionalDouble coefficient, int n, double variance) {
    if (coefficient.isEmpty()) {
      return new Correlation(Optional.empty(), Optional.empty());
    }
    var found = coefficient.getAsDouble();
    return new Correlation(Decimal.of(found), interval(found, n, variance));
  }

  /// By Fisher's z, whose variance is that given, divided by n - 3.
  private static Optional<ConfidenceInterval> interval(double coefficient, int n, double variance) {
    if (n < LEAST_FOR_AN_INTERVAL || FastMath.abs(coefficient) >= 1) {
      return Optional.empty();
    }
    var z = FastMath.atanh(coefficient);
    var reach = NORMAL_97_5 * FastMath.sqrt(variance / (n - 3));
    return Optional.of(
        new ConfidenceInterval(
            Decimal.exactly(FastMath.tanh(z - reach)), Decimal.exactly(FastMath.tanh(z + reach))));
  }

  private static double square(double number) {
    return number * number;
  }
}
