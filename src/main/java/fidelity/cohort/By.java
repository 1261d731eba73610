package fidelity.cohort;

import fidelity.rubric.Identified;

/// What a cohort can be split by.
public enum By implements Identified {
  ORGANISATION,
  KIND,
  STATUS,
  RUBRIC,
  YEAR;

  /// What reviews of one group share: the organisation's name, an id as in review files, the
  /// rubric's id and version, or the year in which the visit ended. Empty when the review does not
  /// say.
  String key(CohortReview entry) {
    return switch (this) {
      case ORGANISATION -> entry.occasion().site().organisation();
      case KIND -> entry.occasion().kind().id();
      case STATUS -> entry.occasion().status().id();
      case RUBRIC -> Edition.of(entry.rubric()).name();
      case YEAR -> String.valueOf(entry.occasion().to().getYear());
    };
  }
}
