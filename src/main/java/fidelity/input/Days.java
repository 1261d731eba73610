package fidelity.input;

import fidelity.input.answer.Values;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as spreadsheets have them, made those of files: 12.3.2024 and 2024/3/12 are 2024-03-12, and
/// a time is left out. What could be either of two days, as 3/12/2024, stays.
public final class Days {

  private static final String TIME = "(?:[T ][\\d:.]+)?";
  private static final List<Pattern> WRITTEN =
      List.of(
          Pattern.compile("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})" + TIME),
          Pattern.compile("(?<year>\\d{4})/(?<month>\\d{1,2})/(?<day>\\d{1,2})" + TIME),
          Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})" + TIME));

  private Days() {}

  /// The day that a text says; any other text as it is, and one of a day that there is not.
  public static String iso(String text) {
    if (Values.date(text).isPresent()) {
      return text;
    }
    return WRITTEN.stream()
        .map(each -> each.matcher(text))
        .filter(Matcher::matches)
        .map(Days::iso)
        .filter(day -> Values.date(day).isPresent())
        .findFirst()
        .orElse(text);
  }

  private static String iso(Matcher day) {
    return "%s-%02d-%02d"
        .formatted(
            day.group("year"),
            Integer.valueOf(day.group("month")),
            Integer.valueOf(day.group("day")));
  }
}
