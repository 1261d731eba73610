package fidelity.cohort.agreement;

import fidelity.cohort.agreement.Coefficient.Found;
import fidelity.cohort.agreement.Coefficient.NotDefined;
import fidelity.cohort.agreement.Coefficient.Why;
import fidelity.cohort.statistics.Correlations.ConfidenceInterval;
import fidelity.cohort.statistics.Rounded;
import java.math.BigInteger;
import java.util.Optional;
import org.hipparchus.util.FastMath;

/// Cohen's kappa (1960; weighted, 1968): the part of the disagreement that chance would bring, by
/// the raters' own margins, that is not there.
final class CohenKappa {

  private CohenKappa() {}

  static Coefficient of(PairTable table, Weighting weighting) {
    if (table.pairs() == 0) {
      return new NotDefined(Why.TOO_FEW);
    }
    var expected = table.expected(weighting);
    if (expected == 0) {
      return new NotDefined(Why.ONE_SCORE);
    }
    var kappa = 1 - (double) table.pairs() * table.observed(weighting) / expected;
    var error = standardError(table, weighting);
    return new Found(Rounded.of(kappa), Optional.of(Rounded.of(error)), interval(kappa, error));
  }

  /// The standard error of large samples by Fleiss, Cohen and Everitt (1969), Large sample standard
  /// errors of kappa and weighted kappa.
  ///
  /// With disagreements in place of agreements the weights' unit cancels out, and all but the last
  /// root and quotient is counted in whole numbers: a variance of 0 comes out as 0.
  private static double standardError(PairTable table, Weighting weighting) {
    var n = BigInteger.valueOf(table.pairs());
    var observed = BigInteger.valueOf(table.observed(weighting));
    var expected = BigInteger.valueOf(table.expected(weighting));
    var sum = BigInteger.ZERO;
    for (var row = 0; row < table.size(); row++) {
      for (var column = 0; column < table.size(); column++) {
        var own = BigInteger.valueOf(weighting.disagreement(row - column));
        var usual = BigInteger.valueOf(usual(table, weighting, row, column));
        var part = own.multiply(expected).subtract(usual.multiply(observed));
        sum = sum.add(part.pow(2).multiply(BigInteger.valueOf(table.count(row, column))));
      }
    }
    var variance = n.multiply(sum).subtract(observed.multiply(expected).pow(2)).multiply(n);
    return FastMath.sqrt(variance.doubleValue()) / expected.pow(2).doubleValue();
  }

  /// How much the first rater's score disagrees with all scores of the second, and the other way.
  private static long usual(PairTable table, Weighting weighting, int row, int column) {
    var sum = 0L;
    for (var each = 0; each < table.size(); each++) {
      sum += table.second(each) * weighting.disagreement(row - each);
      sum += table.first(each) * weighting.disagreement(each - column);
    }
    return sum;
  }

  private static Optional<ConfidenceInterval> interval(double kappa, double error) {
    return error == 0 ? Optional.empty() : Optional.of(ConfidenceInterval.around(kappa, error));
  }
}
