package fidelity.cohort;

import java.util.Locale;

/// What a cohort can be split by.
public enum By {
  ORGANISATION,
  KIND,
  STATUS,
  RUBRIC,
  YEAR;

  /// What reviews of one group share: the organisation's name, an id as in review files, the
  /// rubric's
  /// id and version, or the year in which the visit ended. Empty when the review does not say.
  String key(Entry entry) {
    return switch (this) {
      case ORGANISATION -> entry.occasion().site().organisation();
      case KIND -> id(entry.occasion().kind());
      case STATUS -> id(entry.occasion().status());
      case RUBRIC -> Edition.of(entry.rubric()).name();
      case YEAR -> String.valueOf(entry.occasion().to().getYear());
    };
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
