package fidelity.cohort.statistics;

import fidelity.cohort.CohortReview;
import fidelity.cohort.statistics.Correlations.ConfidenceInterval;
import fidelity.review.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hipparchus.util.FastMath;

/// All clients of some reviews together, so that every client counts the same, whatever the site.
///
/// @param rate what part of the clients is employed, from 0 to 1
/// @param interval its 95 % confidence interval; none where a site is among them more than once,
///     whose clients would count twice
public record Pooled(
    long clients, long employed, BigDecimal rate, Optional<ConfidenceInterval> interval) {

  /// The clients of at least one review that tells them.
  static Pooled of(List<CohortReview> known) {
    var outcomes = known.stream().flatMap(review -> review.outcome().stream()).toList();
    var clients = outcomes.stream().mapToLong(Outcome::clients).sum();
    var employed = outcomes.stream().mapToLong(Outcome::employed).sum();
    return new Pooled(
        clients,
        employed,
        Rounded.of((double) employed / clients),
        Extent.of(known).independent() ? Optional.of(wilson(clients, employed)) : Optional.empty());
  }

  /// The score interval of Wilson (1927), Probable inference, the law of succession, and
  /// statistical inference; without correction for continuity.
  static ConfidenceInterval wilson(long clients, long employed) {
    var n = (double) clients;
    var rate = employed / n;
    var square = Correlations.NORMAL_97_5 * Correlations.NORMAL_97_5;
    var middle = (rate + square / (2 * n)) / (1 + square / n);
    var reach =
        Correlations.NORMAL_97_5
            * FastMath.sqrt(rate * (1 - rate) / n + square / (4 * n * n))
            / (1 + square / n);
    return ConfidenceInterval.of(FastMath.max(0, middle - reach), FastMath.min(1, middle + reach));
  }
}
