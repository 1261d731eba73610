package fidelity.words.phrase;

/// Which answers would have to change for a higher score or band.
public enum ImprovementPhrase implements Phrase {
  WAY_UP,
  NEXT_BAND,
  TOTAL_NOW,
  TOTAL_AFTER,
  ANSWERS_TO_CHANGE,
  SHORTEST_WAY,
  SHORTEST_SURE_WAY,
  FROM_LOWEST,
  HIGHEST_BAND,
  OUT_OF_REACH,
  OUT_OF_SURE_REACH,
  CANDIDATES,
  NEXT_STEP,
  NEXT_STEPS,
  SCORE_NOW,
  SCORE_AFTER,
  WHAT_TO_CHANGE,
  STEP_TO,
  LIFT,
  LIFT_OF_NEED,
  CHANGE,
  CHANGES,
  ANSWER_FIRST,
  WHAT_IF,
  BEFORE,
  AFTER,
  GIVEN_SET_ASIDE,
  APPLIES_IN_TRIAL
}
