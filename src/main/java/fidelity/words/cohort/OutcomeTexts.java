package fidelity.words.cohort;

import fidelity.cohort.statistics.Correlations.ConfidenceInterval;
import fidelity.cohort.statistics.Extent;
import fidelity.cohort.statistics.OutcomeStatistics;
import fidelity.words.Words;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.OutcomePhrase;
import java.util.List;
import java.util.stream.Stream;

/// How many clients are employed, and what correlations with that are worth, in words.
///
/// @param words the language it is said in
public record OutcomeTexts(OutcomeStatistics outcome, Words words) {

  /// The rates in both ways, and what must be known of the correlations, a sentence each.
  public List<String> sentences() {
    return Stream.of(
            List.of(rates(), pooled(), words.say(OutcomePhrase.POOLED_MEANS)), needs(), few())
        .flatMap(List::stream)
        .toList();
  }

  /// Of how many reviews there is an employment rate, and the mean of those rates.
  public String rates() {
    return words.say(
        OutcomePhrase.OUTCOME_RATES,
        outcome.rates().n(),
        outcome.extent().sites(),
        outcome.rates().mean().map(words::wholePercent).orElse(""));
  }

  /// How many of all clients together are employed.
  public String pooled() {
    var pooled = outcome.pooled();
    return words.say(
        OutcomePhrase.OUTCOME_POOLED,
        String.valueOf(pooled.clients()),
        String.valueOf(pooled.employed()),
        words.wholePercent(pooled.rate()),
        pooled.interval().map(each -> " " + interval(each)).orElse(""));
  }

  private String interval(ConfidenceInterval interval) {
    return words.say(
        OutcomePhrase.OUTCOME_POOLED_INTERVAL,
        words.wholePercent(interval.from()),
        words.wholePercent(interval.to()));
  }

  /// What correlations need to mean something.
  public List<String> needs() {
    return List.of(words.say(OutcomePhrase.CORRELATIONS_NEED, outcome.items().size() + 1));
  }

  /// A warning where there are too few sites with an outcome for correlations; otherwise empty.
  public List<String> few() {
    return outcome.extent().few()
        ? List.of(words.say(CohortPhrase.FEW_SITES, outcome.extent().sites(), Extent.FEW))
        : List.of();
  }
}
