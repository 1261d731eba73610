package fidelity.cohort.change;

import fidelity.cohort.statistics.Correlations.ConfidenceInterval;
import fidelity.cohort.statistics.Rounded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.hipparchus.util.FastMath;

/// How much a figure changed at some sites, each beside itself.
///
/// @param n how many sites there are
/// @param better at how many it went up
/// @param worse at how many it went down
/// @param mean none of no site
/// @param deviation the standard deviation of the changes, with n - 1; none of fewer than two sites
/// @param interval the 95 % confidence interval of the mean, by Student's t with n - 1 degrees of
///     freedom; none of fewer than two sites, or where all changed by the same
public record PairedChange(
    int n,
    int better,
    int worse,
    Optional<BigDecimal> mean,
    Optional<BigDecimal> deviation,
    Optional<ConfidenceInterval> interval,
    SignedRank test) {

  /// The change of sites that changed by so much each.
  static PairedChange of(List<BigDecimal> changes) {
    var n = changes.size();
    var values = changes.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    var mean = n < 1 ? Double.NaN : new Mean().evaluate(values);
    var deviation = n < 2 ? Double.NaN : deviation(changes, values);
    return new PairedChange(
        n,
        (int) changes.stream().filter(each -> each.signum() > 0).count(),
        (int) changes.stream().filter(each -> each.signum() < 0).count(),
        Rounded.finite(mean),
        Rounded.finite(deviation),
        deviation > 0
            ? ConfidenceInterval.student(mean, deviation / FastMath.sqrt(n), n - 1)
            : Optional.empty(),
        SignedRanks.test(changes));
  }

  /// Changes that are all the same deviate by exactly nothing.
  private static double deviation(List<BigDecimal> changes, double[] values) {
    var same = changes.stream().allMatch(each -> each.compareTo(changes.getFirst()) == 0);
    return same ? 0 : new StandardDeviation().evaluate(values);
  }

  /// At how many sites it stayed as it was.
  public int same() {
    return n - better - worse;
  }
}
