package fidelity.words.phrase;

/// The comments in a blank review, which say what to fill in.
public enum BlankReviewPhrase implements Phrase {
  BLANK_BEGIN,
  BLANK_LANGUAGE,
  BLANK_TITLE,
  BLANK_SITE,
  BLANK_SITE_NAME,
  BLANK_VISITED,
  BLANK_REPORTED,
  BLANK_OUTCOME,
  BLANK_YES_NO,
  BLANK_NUMBER,
  BLANK_NUMBER_FROM,
  BLANK_NUMBER_TO,
  BLANK_NUMBER_BETWEEN,
  BLANK_PERCENT,
  BLANK_CHOICE,
  BLANK_PER_SPECIALIST,
  BLANK_JUDGED,
  BLANK_LAST,
  BLANK_LAST_ANSWER
}
