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
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Understands numbers, percentages, shares, ratios and intervals as answers.
final class NumberParser {

  /// A percent sign with up to four spaces before it; Finnish writes a no-break space there. The
  /// limit keeps the search short.
  private static final Pattern PERCENT_SIGN = Pattern.compile("[ \\u00A0\\u202F]{0,4}%");

  /// Two numbers with a hyphen, a dash or an ellipsis between them.
  private static final Pattern DASHED =
      Pattern.compile("(-?[\\d.,]{1,25})\\s{0,4}(?:[\\p{Pd}\\u2212…])\\s{0,4}(-?[\\d.,]{1,25})");

  private NumberParser() {}

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
    var doubt = new NumberFit(question).doubt(halves, Thousands::perhaps);
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
    return new NumberFit(question).within(given, amount.apply(given));
  }

  private static Result number(String text, Numeric question, Code otherwise) {
    var ends = Halves.of(text, "..");
    if (ends.isPresent()) {
      return interval(ends.get(), question);
    }
    var fit = new NumberFit(question);
    if (fit.doubtful(text)) {
      return fit.doubt(text);
    }
    return Values.decimal(text)
        .map(value -> fit.within(new Answer.Quantity(value), Amount.of(value)))
        .or(() -> dashed(text, question))
        .orElseGet(() -> Refused.of(otherwise, question, Detail.written(text)));
  }

  private static Result interval(Halves ends, Numeric question) {
    var fit = new NumberFit(question);
    var doubt = fit.doubt(ends, fit::doubtful);
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
        : fit.within(
            new Answer.Interval(from.get(), to.get()), Amount.of(from.get()), Amount.of(to.get()));
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
}
