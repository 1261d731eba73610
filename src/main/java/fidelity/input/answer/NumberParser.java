package fidelity.input.answer;

import fidelity.input.answer.AnswerParser.Read;
import fidelity.input.answer.AnswerParser.Refused;
import fidelity.input.answer.AnswerParser.Result;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.review.Answer;
import fidelity.rubric.Amount;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Understands numbers, percentages, shares, ratios and intervals as answers.
final class NumberParser {

  /// A percent sign with up to four spaces before it; Finnish writes a no-break space there. The
  /// limit keeps the search short.
  private static final Pattern PERCENT_SIGN = Pattern.compile("[ \\u00A0\\u202F]{0,4}%");

  /// Two numbers with a hyphen, a dash or an ellipsis between them.
  private static final Pattern DASHED =
      Pattern.compile("(-?[\\d.,]{1,25})\\s{0,4}(?:[\\p{Pd}\\u2212…])\\s{0,4}(-?[\\d.,]{1,25})");

  private NumberParser() {}

  /// What stands before a sign and what after it, without the spaces around them.
  private record Halves(String first, String second) {

    /// The halves of a text that has the sign once.
    static Optional<Halves> of(String text, String sign) {
      var at = text.indexOf(sign);
      var after = at + sign.length();
      return at < 0 || text.indexOf(sign, after) >= 0
          ? Optional.empty()
          : Optional.of(new Halves(text.substring(0, at).strip(), text.substring(after).strip()));
    }
  }

  /// The number, the interval or the ratio that a text gives as an answer.
  static Result quantity(String text, Quantity question) {
    return tooLong(text, question)
        .or(() -> Halves.of(text, "/").map(halves -> ratio(halves, question)))
        .orElseGet(() -> number(text, question, Code.NUMBER_ANSWER_NEEDED));
  }

  private static Result ratio(Halves halves, Quantity question) {
    return quotient(halves, question, Code.RATIO_NEEDED, Answer.Ratio::new, Answer.Ratio::amount);
  }

  /// The refusal of what would be right if it had fewer digits.
  private static Optional<Result> tooLong(String text, Numeric question) {
    return Values.tooLong(PERCENT_SIGN.matcher(text).replaceAll(""))
        ? Optional.of(
            Refused.of(
                Code.TOO_MANY_DIGITS,
                question,
                Detail.written(text),
                Detail.whole(Amount.MOST_DIGITS)))
        : Optional.empty();
  }

  /// The percentage, the interval or the share that a text gives as an answer.
  static Result percent(String text, Percent question) {
    return tooLong(text, question).orElseGet(() -> percentage(text, question));
  }

  private static Result percentage(String text, Percent question) {
    var parts = Halves.of(text, "/");
    if (parts.isPresent()) {
      return share(parts.get(), question);
    }
    if (text.indexOf('%') >= 0) {
      var number = PERCENT_SIGN.matcher(text).replaceAll("");
      return number(number, question, Code.PERCENT_ANSWER_NEEDED);
    }
    return switch (number(text, question, Code.PERCENT_ANSWER_NEEDED)) {
      case Read(var answer, _) -> new Read(answer, PercentAsPart.doubt(text, answer, question));
      case Refused refused -> refused;
    };
  }

  private static Result share(Halves parts, Percent question) {
    return quotient(parts, question, Code.SHARE_NEEDED, Answer.Share::new, Answer.Share::percent);
  }

  /// What two numbers with a stroke between them give as an answer, the second above zero.
  private static <A extends Answer> Result quotient(
      Halves halves,
      Numeric question,
      Code otherwise,
      BiFunction<BigDecimal, BigDecimal, A> answer,
      Function<A, Amount> amount) {
    var doubt = doubt(question, halves, Thousands::perhaps);
    if (doubt.isPresent()) {
      return doubt.get();
    }
    var first = Values.decimal(halves.first());
    var second = Values.decimal(halves.second()).filter(number -> number.signum() > 0);
    if (first.isEmpty() || second.isEmpty()) {
      return Refused.of(
          otherwise, question, Detail.written(halves.first()), Detail.written(halves.second()));
    }
    var given = answer.apply(first.get(), second.get());
    return within(question, given, amount.apply(given));
  }

  private static Result number(String text, Numeric question, Code otherwise) {
    var ends = Halves.of(text, "..");
    if (ends.isPresent()) {
      return interval(ends.get(), question);
    }
    if (doubtful(text, question)) {
      return doubt(question, text);
    }
    return Values.decimal(text)
        .map(value -> within(question, new Answer.Quantity(value), Amount.of(value)))
        .or(() -> dashed(text, question))
        .orElseGet(() -> Refused.of(otherwise, question, Detail.written(text)));
  }

  private static Result interval(Halves ends, Numeric question) {
    var doubt = doubt(question, ends, number -> doubtful(number, question));
    if (doubt.isPresent()) {
      return doubt.get();
    }
    var from = Values.decimal(ends.first());
    var to = Values.decimal(ends.second());
    if (from.isEmpty() || to.isEmpty()) {
      return Refused.of(
          Code.INTERVAL_NEEDED,
          question,
          Detail.written(ends.first()),
          Detail.written(ends.second()));
    }
    return from.get().compareTo(to.get()) > 0
        ? Refused.of(
            Code.INTERVAL_REVERSED, question, Detail.name(ends.first()), Detail.name(ends.second()))
        : within(
            question,
            new Answer.Interval(from.get(), to.get()),
            Amount.of(from.get()),
            Amount.of(to.get()));
  }

  /// Why an interval that is written with a dash is refused, with the way to write it; a minus sign
  /// and a dash look the same.
  private static Optional<Result> dashed(String text, Numeric question) {
    var dashed = DASHED.matcher(text);
    if (!dashed.matches()) {
      return Optional.empty();
    }
    var ends = new Halves(dashed.group(1), dashed.group(2));
    return switch (interval(ends, question)) {
      case Read _ ->
          Optional.of(
              Refused.of(
                  Code.INTERVAL_DASHED,
                  question,
                  Detail.written(text),
                  Detail.name(ends.first() + ".." + ends.second())));
      case Refused refused ->
          refused.message().code() == Code.INTERVAL_NEEDED
              ? Optional.empty()
              : Optional.of(refused);
    };
  }

  private static Result within(Numeric question, Answer answer, Amount... amounts) {
    for (var amount : amounts) {
      if (!question.takes(amount)) {
        return Refused.of(
            Code.OUT_OF_LIMITS,
            question,
            Detail.name(amount.apart(4, ends(question)).stripTrailingZeros().toPlainString()),
            new Detail.Allowed(question.limits()));
      }
    }
    return new Read(answer);
  }

  private static List<BigDecimal> ends(Numeric question) {
    var limits = question.limits();
    return Stream.concat(limits.least().stream(), limits.most().stream()).toList();
  }

  /// The doubt about the first of two numbers that may be meant with a separator of thousands.
  private static Optional<Result> doubt(
      Numeric question, Halves numbers, Predicate<String> doubtful) {
    return List.of(numbers.first(), numbers.second()).stream()
        .filter(doubtful)
        .findFirst()
        .map(number -> doubt(question, number));
  }

  /// Whether a separator of thousands may be meant: 66.667 percent is no doubt of 66667 percent.
  private static boolean doubtful(String number, Numeric question) {
    return Thousands.perhaps(number) && question.takes(Amount.of(Thousands.joined(number)));
  }

  private static Result doubt(Numeric question, String number) {
    return new Refused(Thousands.doubt(Detail.found(question.id()), number));
  }
}
