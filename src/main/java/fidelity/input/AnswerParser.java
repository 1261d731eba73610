package fidelity.input;

import fidelity.review.Answer;
import fidelity.rubric.Amount;
import fidelity.rubric.Limits;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Option;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Understands what a reviewer wrote as the answer to a question.
final class AnswerParser {

  /// With the space before it, which in Finnish does not break; a few at most, for the time it
  /// takes.
  private static final Pattern PERCENT_SIGN = Pattern.compile("[ \\u00A0\\u202F]{0,4}%");

  private AnswerParser() {}

  /// An answer, or why there is none.
  sealed interface Result {}

  /// The answer as it was understood.
  record Read(Answer answer) implements Result {}

  /// What is wrong; what would be right.
  record Refused(String message) implements Result {}

  /// What stands before a sign and what after it, without the spaces around them.
  private record Halves(String first, String second) {}

  static Result parse(String text, Question question) {
    if (text.equals(Answer.NotSeen.WRITTEN)) {
      return new Read(new Answer.NotSeen());
    }
    return switch (question) {
      case YesNo ignored -> yesNo(text);
      case Choice choice -> choice(text, choice);
      case Quantity quantity -> number(text, quantity, quantity.limits(), "a number");
      case Percent percent -> percent(text, percent);
    };
  }

  private static Result yesNo(String text) {
    return Values.truth(text)
        .<Result>map(yes -> new Read(new Answer.YesNo(yes)))
        .orElseGet(
            () ->
                new Refused("is '%s'; yes, no or not-seen is needed".formatted(Excerpt.of(text))));
  }

  private static Result choice(String text, Choice choice) {
    if (choice.option(text).isPresent()) {
      return new Read(new Answer.Chosen(text));
    }
    var ids = choice.options().stream().map(Option::id).toList();
    return new Refused(
        "has no option '%s'; %s".formatted(Excerpt.of(text), Nearest.hint(text, ids)));
  }

  private static Result percent(String text, Percent percent) {
    var parts = halves(text, "/");
    if (parts.isPresent()) {
      return share(parts.get().first(), parts.get().second(), percent);
    }
    return number(
        text.indexOf('%') < 0 ? text : PERCENT_SIGN.matcher(text).replaceAll(""),
        percent,
        Limits.PERCENT,
        "a percentage like 75, 75 % or 9/12");
  }

  private static Result share(String part, String whole, Percent percent) {
    var share =
        Values.decimal(part)
            .flatMap(
                count ->
                    Values.decimal(whole)
                        .filter(all -> all.signum() > 0)
                        .map(all -> new Answer.Share(count, all)));
    if (share.isEmpty()) {
      return new Refused(
          "is '%s/%s'; so many of so many, of more than none, is needed"
              .formatted(Excerpt.of(part), Excerpt.of(whole)));
    }
    return within(percent, Limits.PERCENT, share.get(), share.get().percent());
  }

  private static Result number(String text, Question question, Limits limits, String needed) {
    var ends = halves(text, "..");
    if (ends.isPresent()) {
      return interval(ends.get().first(), ends.get().second(), question, limits);
    }
    return Values.decimal(text)
        .map(value -> within(question, limits, new Answer.Quantity(value), Amount.of(value)))
        .orElseGet(
            () ->
                new Refused(
                    "is '%s'; %s, an interval like 31..60 or not-seen is needed"
                        .formatted(Excerpt.of(text), needed)));
  }

  private static Result interval(String from, String to, Question question, Limits limits) {
    Optional<BigDecimal> lowest = Values.decimal(from);
    Optional<BigDecimal> highest = Values.decimal(to);
    if (lowest.isEmpty() || highest.isEmpty()) {
      return new Refused(
          "is '%s..%s'; an interval of two numbers like 31..60 is needed"
              .formatted(Excerpt.of(from), Excerpt.of(to)));
    }
    if (lowest.get().compareTo(highest.get()) > 0) {
      return new Refused(
          "is '%1$s..%2$s', the wrong way round; write %2$s..%1$s".formatted(from, to));
    }
    var interval = new Answer.Interval(lowest.get(), highest.get());
    return within(question, limits, interval, Amount.of(lowest.get()), Amount.of(highest.get()));
  }

  /// The halves of a text that has the sign once.
  private static Optional<Halves> halves(String text, String sign) {
    var at = text.indexOf(sign);
    var after = at + sign.length();
    return at < 0 || text.indexOf(sign, after) >= 0
        ? Optional.empty()
        : Optional.of(new Halves(text.substring(0, at).strip(), text.substring(after).strip()));
  }

  private static Result within(Question question, Limits limits, Answer answer, Amount... amounts) {
    for (var amount : amounts) {
      if (!question.takes(amount)) {
        return new Refused(
            "is %s, which cannot be; it takes %s"
                .formatted(
                    amount.rounded(4).stripTrailingZeros().toPlainString(), Limitation.of(limits)));
      }
    }
    return new Read(answer);
  }
}
