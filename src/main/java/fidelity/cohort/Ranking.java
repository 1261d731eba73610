package fidelity.cohort;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

/// Puts totals in order.
final class Ranking {

  private static final double PERCENT = 100;

  private Ranking() {}

  /// Where each review's total stands, in the order of the reviews.
  static List<Position> positions(List<CohortReview> finished) {
    var equal = new TreeMap<BigDecimal, Integer>();
    finished.forEach(entry -> equal.merge(entry.total().lowest(), 1, Integer::sum));
    var below = new TreeMap<BigDecimal, Integer>();
    var sum = 0;
    for (var total : equal.entrySet()) {
      below.put(total.getKey(), sum);
      sum += total.getValue();
    }
    return finished.stream()
        .map(
            entry ->
                position(
                    entry,
                    below.getOrDefault(entry.total().lowest(), 0),
                    equal.getOrDefault(entry.total().lowest(), 0),
                    finished.size()))
        .toList();
  }

  private static Position position(CohortReview entry, int below, int equal, int n) {
    return new Position(
        entry, n - below - equal + 1, Decimal.exactly(PERCENT * (below + equal / 2.0) / n));
  }
}
