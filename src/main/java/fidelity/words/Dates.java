package fidelity.words;

import fidelity.rubric.Language;
import java.time.LocalDate;
import java.util.List;

/// Writes days as each language does, from its own month names and not the machine's.
final class Dates {

  private static final List<String> ENGLISH_MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Dates() {}

  static String format(LocalDate date, Language language) {
    return switch (language) {
      case ENGLISH ->
          "%s %s %s"
              .formatted(
                  date.getDayOfMonth(),
                  ENGLISH_MONTHS.get(date.getMonthValue() - 1),
                  date.getYear());
      case FINNISH ->
          "%s.%s.%s".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    };
  }
}
