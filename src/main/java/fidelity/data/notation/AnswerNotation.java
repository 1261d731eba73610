package fidelity.data.notation;

import fidelity.review.Answer;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.Ordered;
import fidelity.rubric.Relation;
import fidelity.scoring.improvement.AnswerChange;

/// Answers as a review file writes them, and what a change asks for as a condition writes it.
public final class AnswerNotation {

  private AnswerNotation() {}

  /// "yes", "weekly", "3.3", "9/12", "31..60", "not-seen".
  public static String of(Answer answer) {
    return switch (answer) {
      case Answer.YesNo(var yes) -> yes ? "yes" : "no";
      case Answer.Chosen(var option) -> option;
      case Answer.Quantity(var value) -> value.toPlainString();
      case Answer.Share(var part, var whole) -> part.toPlainString() + "/" + whole.toPlainString();
      case Answer.Interval(var from, var to) -> from.toPlainString() + ".." + to.toPlainString();
      case Answer.NotSeen() -> Answer.NotSeen.WRITTEN;
    };
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
