package fidelity.input.answer;

import fidelity.input.answer.AnswerParser.Read;
import fidelity.input.answer.AnswerParser.Refused;
import fidelity.input.answer.AnswerParser.Result;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.review.Answer;
import fidelity.rubric.Amount;
import fidelity.rubric.Question.Numeric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a question takes of numbers that can be read: those in its limits, and in no doubt.
record NumberFit(Numeric question) {

  /// An answer, or why it is refused where one of its amounts is outside the limits.
  Result within(Answer answer, Amount... amounts) {
    for (var amount : amounts) {
      if (!question.takes(amount)) {
        return Refused.of(
            Code.OUT_OF_LIMITS,
            question,
            Detail.name(amount.apart(4, ends()).stripTrailingZeros().toPlainString()),
            new Detail.Allowed(question.limits()));
      }
    }
    return new Read(answer);
  }

  private List<BigDecimal> ends() {
    var limits = question.limits();
    return Stream.concat(limits.least().stream(), limits.most().stream()).toList();
  }

  /// The doubt about the first of two numbers that may be meant with a separator of thousands.
  Optional<Result> doubt(Halves numbers, Predicate<String> doubtful) {
    return List.of(numbers.first(), numbers.second()).stream()
        .filter(doubtful)
        .findFirst()
        .map(this::doubt);
  }

  /// Whether a separator of thousands may be meant: 66.667 percent is no doubt of 66667 percent.
  boolean doubtful(String number) {
    return Thousands.perhaps(number) && question.takes(Amount.of(Thousands.joined(number)));
  }

  /// The doubt about a number.
  Result doubt(String number) {
    return new Refused(Thousands.doubt(Detail.found(question.id()), number));
  }
}
