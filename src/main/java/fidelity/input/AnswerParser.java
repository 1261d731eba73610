package fidelity.input;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.problem.Spelling;
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
import java.util.stream.Stream;

/// Understands what a reviewer wrote as the answer to a question.
final class AnswerParser {

  /// A percent sign with up to four spaces before it; Finnish writes a no-break space there. The
  /// limit keeps the search short.
  private static final Pattern PERCENT_SIGN = Pattern.compile("[ \\u00A0\\u202F]{0,4}%");

  private AnswerParser() {}

  /// An answer, or why the text is not one.
  sealed interface Result {}

  /// The answer as it was understood.
  record Read(Answer answer) implements Result {}

  /// What is wrong; what would be right.
  record Refused(Message message) implements Result {

    static Refused of(Code code, Question question, Detail... details) {
      var id = Stream.of(Detail.name(question.id()));
      return new Refused(new Message(code, Stream.concat(id, Stream.of(details)).toList()));
    }
  }

  /// What stands before a sign and what after it, without the spaces around them.
  private record Halves(String first, String second) {}

  /// The answer that a text gives to a question, or why it gives none.
  static Result parse(String text, Question question) {
    if (text.equals(Answer.NotSeen.WRITTEN)) {
      return new Read(new Answer.NotSeen());
    }
    return switch (question) {
      case YesNo yesNo -> yesNo(text, yesNo);
      case Choice choice -> choice(text, choice);
      case Quantity quantity ->
          number(text, quantity, quantity.limits(), Code.NUMBER_ANSWER_NEEDED);
      case Percent percent -> percent(text, percent);
    };
  }

  private static Result yesNo(String text, YesNo question) {
    return Values.truth(text)
        .<Result>map(yes -> new Read(new Answer.YesNo(yes)))
        .orElseGet(() -> Refused.of(Code.YES_NO_NEEDED, question, Detail.written(text)));
  }

  private static Result choice(String text, Choice choice) {
    if (choice.option(text).isPresent()) {
      return new Read(new Answer.Chosen(text));
    }
    var ids = choice.options().stream().map(Option::id).toList();
    return Refused.of(
        Code.UNKNOWN_OPTION, choice, Detail.written(text), Spelling.suggestion(text, ids));
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
        Code.PERCENT_ANSWER_NEEDED);
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
      return Refused.of(Code.SHARE_NEEDED, percent, Detail.written(part), Detail.written(whole));
    }
    return within(percent, Limits.PERCENT, share.get(), share.get().percent());
  }

  private static Result number(String text, Question question, Limits limits, Code otherwise) {
    var ends = halves(text, "..");
    if (ends.isPresent()) {
      return interval(ends.get().first(), ends.get().second(), question, limits);
    }
    return Values.decimal(text)
        .map(value -> within(question, limits, new Answer.Quantity(value), Amount.of(value)))
        .orElseGet(() -> Refused.of(otherwise, question, Detail.written(text)));
  }

  private static Result interval(String from, String to, Question question, Limits limits) {
    Optional<BigDecimal> lowest = Values.decimal(from);
    Optional<BigDecimal> highest = Values.decimal(to);
    if (lowest.isEmpty() || highest.isEmpty()) {
      return Refused.of(Code.INTERVAL_NEEDED, question, Detail.written(from), Detail.written(to));
    }
    if (lowest.get().compareTo(highest.get()) > 0) {
      return Refused.of(Code.INTERVAL_REVERSED, question, Detail.name(from), Detail.name(to));
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
        return Refused.of(
            Code.OUT_OF_LIMITS,
            question,
            Detail.name(amount.rounded(4).stripTrailingZeros().toPlainString()),
            new Detail.Allowed(limits));
      }
    }
    return new Read(answer);
  }
}
