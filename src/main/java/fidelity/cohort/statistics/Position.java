package fidelity.cohort.statistics;

import fidelity.cohort.CohortReview;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

/// Where a finished review's total stands among all.
///
/// @param place 1 for the highest total; equal totals share the better place
/// @param percentile its percentile rank from 0 to 100: the percentage of totals that are lower,
///     and half of those that are equal, its own among them
public record Position(CohortReview review, int place, BigDecimal percentile) {

  private static final double PERCENT = 100;

  /// Where each review's total stands, in the order of the reviews.
  static List<Position> of(List<CohortReview> finished) {
    var equal = new TreeMap<BigDecimal, Integer>();
    finished.forEach(review -> equal.merge(review.total().lowest(), 1, Integer::sum));
    var below = new TreeMap<BigDecimal, Integer>();
    var sum = 0;
    for (var total : equal.entrySet()) {
      below.put(total.getKey(), sum);
      sum += total.getValue();
    }
    return finished.stream()
        .map(
            review ->
                of(
                    review,
                    below.getOrDefault(review.total().lowest(), 0),
                    equal.getOrDefault(review.total().lowest(), 0),
                    finished.size()))
        .toList();
  }

  private static Position of(CohortReview review, int below, int equal, int n) {
    return new Position(
        review, n - below - equal + 1, Rounded.of(PERCENT * (below + equal / 2.0) / n));
  }
}
