package fidelity.words.phrase;

/// Why an item has its score, and what keeps it from the next.
public enum ExplanationPhrase implements Phrase {
  EXPLANATIONS,
  LEVEL_OPEN,
  WHY,
  NOT_HIGHER,
  RULE_NOT_HIGHER,
  REASON,
  MISSING,
  OR,
  FACT,
  NEEDED,
  MET_OF,
  NOT_MET,
  SPECIALIST,
  SPECIALIST_SHORT,
  AT_LEAST,
  AT_MOST,
  MORE_THAN,
  LESS_THAN,
  OTHER_THAN,
  YES,
  NO,
  NOT_SEEN,
  UNANSWERED,
  RULE_SCORE
}
