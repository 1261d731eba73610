package fidelity.data.notation;

import fidelity.review.Answer;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.Ordered;
import fidelity.rubric.Relation;
import fidelity.scoring.improvement.AnswerChange;
import java.math.BigDecimal;

/// Answers as a review file writes them, and what a change asks for as a condition writes it.
public final class AnswerNotation {

  private AnswerNotation() {}

  /// "yes", "weekly", "3.3", "9/12", "58/6", "31..60", "not-seen".
  public static String of(Answer answer) {
    return switch (answer) {
      case Answer.YesNo(var yes) -> yes ? "yes" : "no";
      case Answer.Chosen(var option) -> option;
      case Answer.Quantity(var value) -> number(value);
      case Answer.Share(var part, var whole) -> number(part) + "/" + number(whole);
      case Answer.Ratio(var number, var divisor) -> number(number) + "/" + number(divisor);
      case Answer.Interval(var from, var to) -> number(from) + ".." + number(to);
      case Answer.NotSeen() -> Answer.NotSeen.WRITTEN;
    };
  }

  /// A decimal with four places where it has three, since 1.018 might be read as thousands.
  private static String number(BigDecimal value) {
    return (value.scale() == 3 ? value.setScale(4) : value).toPlainString();
  }

  /// "weekly", ">= 5", "<= 30".
  public static String target(AnswerChange change) {
    return switch (change.question()) {
      case Ordered _ -> of(change.to());
      case Numeric _ ->
          change.relation() == Relation.EQUAL
              ? change.limit().toPlainString()
              : change.relation().sign() + " " + change.limit().toPlainString();
    };
  }
}
