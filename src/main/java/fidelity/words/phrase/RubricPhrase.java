package fidelity.words.phrase;

/// What a rubric asks, and by which rules it scores.
public enum RubricPhrase implements Phrase {
  QUESTIONS,
  MAY_NOT_APPLY,
  LEVELS,
  LEVEL_NUMBER,
  EXAMPLES,
  EXAMPLE,
  SCORES_FROM_TO,
  SCORES_BY_HALF_POINTS,
  DEVELOPMENT_NEED_LIMIT,
  NEXT_REVIEW,
  NEXT_REVIEW_FROM,
  NEXT_REVIEW_OTHERWISE,
  TAKES_YES_NO,
  TAKES_FAULT,
  TAKES_NUMBER,
  TAKES_PERCENT,
  TAKES_OPTION
}
