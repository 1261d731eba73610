package fidelity.words.phrase;

/// What a summary tells beside scores: what is still to be found out, and what comes next.
public enum SummaryPhrase implements Phrase {
  ASSESSORS_SUMMARY,
  FIND_OUT,
  FIND_OUT_QUESTION,
  FIND_OUT_COUNTS,
  WHAT_NEXT,
  NEXT_FIND_OUT,
  NEXT_TALK,
  NEXT_PLAN,
  NEXT_REVIEW_BY,
  NEXT_REVIEW_OPEN,
  POINTS_TO_NEXT_BAND,
  TO_NEXT_BAND,
  POSSIBLE,
  NEED_IS_DARK,
  ALL_SCORES,
  LOWEST_AND_HIGHEST_SCORES,
  STILL_OPEN
}
