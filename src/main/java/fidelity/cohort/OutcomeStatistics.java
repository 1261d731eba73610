package fidelity.cohort;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What describes the employment rates, and how they go with the scores.
///
/// @param sites how many different sites there are an outcome of
/// @param rates of the employment rates, from 0 to 1
/// @param items the correlations with each item's score, by item id, in the rubric's order
public record OutcomeStatistics(
    int sites, Summary rates, Correlations total, SequencedMap<String, Correlations> items) {

  public OutcomeStatistics {
    items = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(items));
  }

  /// Whether there are too few sites for a correlation to be told without a warning.
  public boolean few() {
    return sites < Statistics.FEW;
  }
}
