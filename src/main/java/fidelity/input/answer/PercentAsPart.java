package fidelity.input.answer;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.review.Answer;
import fidelity.rubric.Question.Percent;
import java.math.BigDecimal;
import java.util.List;

/// Percentages that may be meant as parts of 1, as 0.75 for 75 %.
final class PercentAsPart {

  private PercentAsPart() {}

  /// The doubt whether a percentage of at most 1, without its sign, is meant as a part of 1.
  static List<Message> doubt(String text, Answer answer, Percent question) {
    return switch (answer) {
      case Answer.Quantity(var value) -> doubt(text, value, value, question);
      case Answer.Interval(var from, var to) -> doubt(text, from, to, question);
      case Answer.Share _, Answer.Ratio _, Answer.YesNo _, Answer.Chosen _, Answer.NotSeen _ ->
          List.of();
    };
  }

  private static List<Message> doubt(
      String text, BigDecimal from, BigDecimal to, Percent question) {
    if (to.signum() <= 0 || to.compareTo(BigDecimal.ONE) > 0) {
      return List.of();
    }
    var whole = hundredfold(from);
    return List.of(
        Message.of(
            Code.PERCENT_AS_PART,
            Detail.name(question.id()),
            Detail.written(text),
            Detail.name(from.compareTo(to) == 0 ? whole : whole + ".." + hundredfold(to))));
  }

  private static String hundredfold(BigDecimal part) {
    var percent = part.movePointRight(2).stripTrailingZeros();
    return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString();
  }
}
