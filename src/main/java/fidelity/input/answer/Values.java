package fidelity.input.answer;

import fidelity.review.Answer;
import fidelity.rubric.Amount;
import fidelity.rubric.Checksum;
import fidelity.rubric.Language;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads numbers, days and yes or no as people write them; a text that cannot be read gives an
/// empty result.
public final class Values {

  private static final Pattern DECIMAL = Pattern.compile(Amount.WRITTEN);

  /// One number or two of whatever length, as shares and intervals have them.
  private static final Pattern FIGURES =
      Pattern.compile("%1$s(?: *(?:/|\\.\\.) *%1$s)?".formatted("-?\\d++(?:[.,]\\d++)?"));

  private static final Pattern LONG = Pattern.compile("\\d{" + (Amount.MOST_DIGITS + 1) + "}");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern WHOLE = Pattern.compile("(?<number>[+-]?\\d{1,9})([.,]0{1,12})?");

  private Values() {}

  /// A number of at most twelve digits before and after its decimal point or comma.
  public static Optional<BigDecimal> decimal(String text) {
    return DECIMAL.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  /// Whether a text would be a number, a share or an interval if it had fewer digits.
  static boolean tooLong(String text) {
    return FIGURES.matcher(text).matches() && LONG.matcher(text).find();
  }

  /// A whole number of at most nine digits, with or without a sign and decimals that are all zeros;
  /// not one that may be meant as thousands, as 4.000.
  public static Optional<Integer> whole(String text) {
    var whole = WHOLE.matcher(text);
    return whole.matches() && !Thousands.perhaps(text)
        ? Optional.of(Integer.valueOf(whole.group("number")))
        : Optional.empty();
  }

  /// A whole number from 1.
  public static Optional<Integer> count(String text) {
    return whole(text).filter(number -> number >= 1);
  }

  /// A yes or a no of any language.
  static Optional<Boolean> truth(String text) {
    var word = text.toLowerCase(Locale.ROOT);
    for (var language : Language.values()) {
      if (language.answerWords().yes().contains(word)) {
        return Optional.of(true);
      }
      if (language.answerWords().no().contains(word)) {
        return Optional.of(false);
      }
    }
    return Optional.empty();
  }

  /// Whether it says in any language that the assessors looked and could not tell.
  static boolean notSeen(String text) {
    if (text.equals(Answer.NotSeen.WRITTEN)) {
      return true;
    }
    var words = Folded.of(text);
    return Arrays.stream(Language.values())
        .anyMatch(language -> language.answerWords().notSeen().contains(words));
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

  /// A SHA-256 as files name it, 64 hexadecimal digits in lower case.
  public static Optional<String> checksum(String text) {
    return Optional.of(text).filter(Checksum::isWritten);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
