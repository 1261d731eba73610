package fidelity.words.phrase;

/// Which reviews a cohort is made of, and what must be known before its figures are used.
public enum CohortPhrase implements Phrase {
  COHORT_TITLE,
  COHORT_REVIEWS,
  REVIEWS_UNFINISHED,
  FINISHED_REVIEWS,
  UNFINISHED_REVIEWS,
  COHORT_SITES,
  COHORT_VISITS,
  FILES_LEFT_OUT,
  OVERDUE_ON,
  FIGURES_HIDDEN,
  SITES_HIDDEN,
  FEW_SITES,
  UNFINISHED_NOT_AVERAGED,
  YEAR,
  NOT_SAID,
  OVERDUE,
  REVIEWED_AGAIN,
  REVIEW_OVERDUE
}
