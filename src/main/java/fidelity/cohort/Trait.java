package fidelity.cohort;

import fidelity.rubric.Identified;

/// What every review says of itself that a cohort can be split by.
public enum Trait implements By, Identified {
  ORGANISATION,
  KIND,
  STATUS,
  RUBRIC,
  YEAR;

  @Override
  public String id() {
    return Identified.super.id();
  }

  /// The organisation's name, the kind or status as review files write it, the rubric's id and
  /// version, or the year in which the visit ended.
  @Override
  public String key(CohortReview review) {
    return switch (this) {
      case ORGANISATION -> review.occasion().site().organisation();
      case KIND -> review.occasion().kind().id();
      case STATUS -> review.occasion().status().id();
      case RUBRIC -> Edition.of(review.rubric()).name();
      case YEAR -> String.valueOf(review.occasion().to().getYear());
    };
  }
}
