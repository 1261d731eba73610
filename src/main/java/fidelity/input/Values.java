package fidelity.input;

import fidelity.rubric.Amount;
import fidelity.rubric.Language;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads numbers, days and yes or no as people write them; a text that cannot be read gives an
/// empty result.
public final class Values {

  private static final Pattern DECIMAL = Pattern.compile(Amount.WRITTEN);
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

  private Values() {}

  /// A number of at most twelve digits before and after its decimal point or comma.
  public static Optional<BigDecimal> decimal(String text) {
    return DECIMAL.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  /// A whole number of at most nine digits, with or without a minus sign.
  public static Optional<Integer> whole(String text) {
    return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /// A whole number from 1.
  static Optional<Integer> count(String text) {
    return whole(text).filter(number -> number >= 1);
  }

  /// A yes or a no of any language.
  static Optional<Boolean> truth(String text) {
    var word = text.toLowerCase(Locale.ROOT);
    for (var language : Language.values()) {
      if (language.yesNoWords().yes().contains(word)) {
        return Optional.of(true);
      }
      if (language.yesNoWords().no().contains(word)) {
        return Optional.of(false);
      }
    }
    return Optional.empty();
  }

  /// A day of the calendar written as "2025-03-11". Java's date parser is not used, for speed.
  public static Optional<LocalDate> date(String text) {
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
}
