package fidelity.input;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Values as people write them. What cannot be read gives nothing.
final class Values {

  /// Digits of a number before its decimal point, and after it.
  static final int MOST_DIGITS = 12;

  private static final List<String> YES = List.of("yes", "true", "kyllä", "tosi");
  private static final List<String> NO = List.of("no", "false", "ei", "epätosi");
  private static final Pattern DECIMAL =
      Pattern.compile("-?\\d{1,%1$d}([.,]\\d{1,%1$d})?".formatted(MOST_DIGITS));
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

  private Values() {}

  /// A number of at most twelve digits before and after its decimal point or comma.
  static Optional<BigDecimal> decimal(String text) {
    return DECIMAL.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  static Optional<Integer> whole(String text) {
    return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /// A whole number from 1.
  static Optional<Integer> count(String text) {
    return whole(text).filter(number -> number >= 1);
  }

  static Optional<Boolean> truth(String text) {
    var word = text.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return Optional.of(true);
    }
    return NO.contains(word) ? Optional.of(false) : Optional.empty();
  }

  /// A day of the calendar as "2025-03-11", which needs none of what Java can do with dates.
  static Optional<LocalDate> date(String text) {
    if (!DAY.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /// The constant whose name in lower case, with hyphens, is the text.
  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
    for (var each : type.getEnumConstants()) {
      if (id(each).equals(text)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  static <E extends Enum<E>> List<String> ids(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Values::id).toList();
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
