package fidelity.cohort;

import fidelity.rubric.Identified;

/// What a cohort can be split by.
public enum By implements Identified {
  ORGANISATION,
  KIND,
  STATUS,
  RUBRIC,
  YEAR;

  /// What reviews of one group share; empty when the review does not say.
  ///
  /// It is the organisation's name, the kind or status as review files write it, the rubric's
  /// id and version, or the year in which the visit ended.
  String key(CohortReview review) {
    return switch (this) {
      case ORGANISATION -> review.occasion().site().organisation();
      case KIND -> review.occasion().kind().id();
      case STATUS -> review.occasion().status().id();
      case RUBRIC -> Edition.of(review.rubric()).name();
      case YEAR -> String.valueOf(review.occasion().to().getYear());
    };
  }
}
