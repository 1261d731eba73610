package fidelity.words.phrase;

/// How scores were computed, of which files, and what was passed over.
public enum ComputationPhrase implements Phrase {
  REMARKS,
  ITEM_NOT_USED,
  ANSWER_NOT_USED,
  ANSWER_NOT_TAKEN,
  SCORE_NOT_USED,
  SCORE_NOT_NEEDED,
  COMPUTED,
  COMPUTED_LEVELS,
  COMPUTED_OPEN,
  COMPUTED_GIVEN,
  COMPUTED_SPECIALISTS,
  COMPUTED_TOTAL_SUM,
  COMPUTED_TOTAL_MEAN,
  COMPUTED_TOTAL_PERCENT_OF_RANGE,
  RUBRIC_HASH,
  REVIEW_HASH,
  REVIEW_LIST_HASH,
  PROGRAM
}
