package fidelity.cohort.agreement;

import fidelity.cohort.agreement.Coefficient.Found;
import fidelity.cohort.agreement.Coefficient.NotDefined;
import fidelity.cohort.agreement.Coefficient.Why;
import fidelity.cohort.statistics.Correlations.ConfidenceInterval;
import fidelity.cohort.statistics.Rounded;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.FDistribution;

/// ICC(A,1) of McGraw and Wong (1996), the ICC(2,1) of Shrout and Fleiss (1979): how far single
/// scores of raters are the same number, where every rater scored everything.
///
/// @param n how many things were rated
/// @param k how many raters there are
/// @param rows the mean square between what was rated
/// @param columns the mean square between raters
/// @param error the mean square of what is left
record IntraclassCorrelation(int n, int k, double rows, double columns, double error) {

  private static final double TAIL = 0.975;

  /// The coefficient of a table with a row for each thing rated and a column for each rater, at
  /// least one row and two columns.
  static Coefficient of(double[][] scores) {
    var n = scores.length;
    if (n < 2) {
      return new NotDefined(Why.TOO_FEW);
    }
    if (Arrays.stream(scores).flatMapToDouble(Arrays::stream).distinct().limit(2).count() < 2) {
      return new NotDefined(Why.ONE_SCORE);
    }
    return squares(scores).coefficient();
  }

  private static IntraclassCorrelation squares(double[][] scores) {
    var n = scores.length;
    var k = scores[0].length;
    var rows = IntStream.range(0, n).mapToDouble(row -> mean(scores[row])).toArray();
    var columns =
        IntStream.range(0, k)
            .mapToDouble(
                each -> mean(Arrays.stream(scores).mapToDouble(row -> row[each]).toArray()))
            .toArray();
    var mean = mean(rows);
    var error = 0.0;
    for (var row = 0; row < n; row++) {
      for (var column = 0; column < k; column++) {
        error += square(scores[row][column] - rows[row] - columns[column] + mean);
      }
    }
    return new IntraclassCorrelation(
        n,
        k,
        k * deviations(rows, mean) / (n - 1),
        n * deviations(columns, mean) / (k - 1),
        error / ((n - 1.0) * (k - 1)));
  }

  private Coefficient coefficient() {
    var value = (rows - error) / (rows + (k - 1) * error + k * (columns - error) / n);
    return Rounded.finite(value)
        .<Coefficient>map(found -> new Found(found, Optional.empty(), interval(found)))
        .orElseGet(() -> new NotDefined(Why.NO_SPREAD));
  }

  /// None at -1 and 1, where nothing is left to vary.
  private Optional<ConfidenceInterval> interval(BigDecimal found) {
    if (found.abs().compareTo(BigDecimal.ONE) >= 0) {
      return Optional.empty();
    }
    var value = found.doubleValue();
    var a = k * value / (n * (1 - value));
    var b = 1 + a * (n - 1);
    var freedom =
        square(a * columns + b * error)
            / (square(a * columns) / (k - 1) + square(b * error) / ((n - 1.0) * (k - 1)));
    if (!Double.isFinite(freedom) || freedom <= 0) {
      return Optional.empty();
    }
    var others = k * columns + ((double) k * n - k - n) * error;
    var low = new FDistribution(n - 1.0, freedom).inverseCumulativeProbability(TAIL);
    var high = new FDistribution(freedom, n - 1.0).inverseCumulativeProbability(TAIL);
    return ConfidenceInterval.finite(
        n * (rows - low * error) / (low * others + n * rows),
        n * (high * rows - error) / (others + n * high * rows));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private static double deviations(double[] values, double mean) {
    return Arrays.stream(values).map(each -> square(each - mean)).sum();
  }

  private static double square(double number) {
    return number * number;
  }
}
