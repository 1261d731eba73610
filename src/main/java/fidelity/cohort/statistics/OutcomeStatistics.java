package fidelity.cohort.statistics;

import fidelity.review.Outcome;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// What describes the employment rates of the reviews that tell them, and how they go with scores.
///
/// @param rates of the employment rates, from 0 to 1, so that every review counts the same
/// @param pooled of all clients together, so that every client counts the same
/// @param total the correlations with the totals, of the finished ones
/// @param items the correlations with each item's score, by item id, in the rubric's order
public record OutcomeStatistics(
    Extent extent,
    Summary rates,
    Pooled pooled,
    Correlations total,
    SequencedMap<String, Correlations> items) {

  public OutcomeStatistics {
    items = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(items));
  }

  /// Those of some reviews; none where no outcome is recorded, or of too few sites to be shown.
  static Optional<OutcomeStatistics> of(Samples samples) {
    var known = samples.where(new Selection.WithOutcome());
    return known.reviews().isEmpty() ? Optional.empty() : Optional.of(ofKnown(known));
  }

  private static OutcomeStatistics ofKnown(Samples known) {
    var items = new LinkedHashMap<String, Correlations>();
    var all = known.rubric().items();
    for (var index = 0; index < all.size(); index++) {
      var scored = known.with(index);
      items.put(all.get(index).id(), correlations(scored, scored.item(index).scores()));
    }
    var finished = known.finished();
    return new OutcomeStatistics(
        known.extent(),
        Summary.of(rates(known), BigDecimal.ZERO, BigDecimal.ONE),
        Pooled.of(known.reviews()),
        correlations(finished, finished.total().scores()),
        items);
  }

  private static Correlations correlations(Samples of, Sample scores) {
    return Correlations.of(of.extent(), rates(of), scores);
  }

  private static Sample rates(Samples samples) {
    return Sample.of(
        samples.reviews().stream()
            .flatMap(review -> review.outcome().stream())
            .mapToDouble(OutcomeStatistics::rate)
            .toArray());
  }

  private static double rate(Outcome outcome) {
    return (double) outcome.employed() / outcome.clients();
  }
}
