package fidelity.words.phrase;

/// How many clients of services are employed, and what correlations with that are worth.
public enum OutcomePhrase implements Phrase {
  OUTCOME_RATES,
  OUTCOME_POOLED,
  OUTCOME_POOLED_INTERVAL,
  POOLED_MEANS,
  CORRELATIONS_NEED
}
