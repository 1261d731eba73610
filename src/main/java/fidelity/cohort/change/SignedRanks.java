package fidelity.cohort.change;

import static java.util.stream.Collectors.groupingBy;

import fidelity.cohort.change.SignedRank.Method;
import fidelity.cohort.change.SignedRank.Tested;
import fidelity.cohort.change.SignedRank.TooFew;
import fidelity.cohort.statistics.Rounded;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.util.FastMath;

/// Changes by the ranks of their sizes, without those that are none.
///
/// @param n how many changes there are
/// @param rising twice the sum of the ranks of what went up; twice, because equal sizes share the
///     mean of their ranks
/// @param ties for each size that several changes have, how many have it
/// @param whole whether every change is one, so that none was left out
record SignedRanks(int n, long rising, List<Integer> ties, boolean whole) {

  /// Of so many changes or more the normal distribution stands in, as in R.
  private static final int MANY = 50;

  static SignedRank test(List<BigDecimal> changes) {
    var ranks = of(changes);
    return ranks.n < SignedRank.FEWEST ? new TooFew(ranks.n) : ranks.tested();
  }

  private static SignedRanks of(List<BigDecimal> changes) {
    var changed = changes.stream().filter(each -> each.signum() != 0).toList();
    var sizes =
        new TreeMap<>(
            changed.stream().collect(groupingBy(each -> each.abs().stripTrailingZeros())));
    var rising = 0L;
    var below = 0;
    for (var alike : sizes.values()) {
      var twiceTheRank = 2L * below + alike.size() + 1;
      rising += twiceTheRank * alike.stream().filter(each -> each.signum() > 0).count();
      below += alike.size();
    }
    var ties = sizes.values().stream().map(List::size).filter(size -> size > 1).toList();
    return new SignedRanks(changed.size(), rising, ties, changed.size() == changes.size());
  }

  private Tested tested() {
    var method = whole && ties.isEmpty() && n < MANY ? Method.EXACT : Method.NORMAL;
    var p =
        switch (method) {
          case EXACT -> exact();
          case NORMAL -> normal();
        };
    return new Tested(n, Rounded.of(rising / 2.0), Rounded.of(FastMath.min(1, p)), method);
  }

  /// Twice the share of all ways to give signs to the ranks whose sum is as far out or farther.
  private double exact() {
    var all = n * (n + 1) / 2;
    var ways = new long[all + 1];
    ways[0] = 1;
    for (var rank = 1; rank <= n; rank++) {
      for (var sum = all; sum >= rank; sum--) {
        ways[sum] += ways[sum - rank];
      }
    }
    var end = FastMath.min(rising / 2, all - rising / 2);
    var tail = 0L;
    for (var sum = 0; sum <= end; sum++) {
      tail += ways[sum];
    }
    return 2.0 * tail / (1L << n);
  }

  private double normal() {
    var middle = n * (n + 1) / 4.0;
    var tied = ties.stream().mapToDouble(size -> (double) size * size * size - size).sum();
    var variance = n * (n + 1.0) * (2 * n + 1) / 24 - tied / 48;
    var apart = FastMath.max(0, FastMath.abs(rising / 2.0 - middle) - 0.5);
    return 2 * new NormalDistribution(0, 1).cumulativeProbability(-apart / FastMath.sqrt(variance));
  }
}
