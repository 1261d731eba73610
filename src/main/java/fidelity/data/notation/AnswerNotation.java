package fidelity.data.notation;

import fidelity.review.Answer;
import fidelity.rubric.Amount;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.Ordered;
import fidelity.rubric.Relation;
import fidelity.scoring.improvement.AnswerChange;
import java.math.BigDecimal;
import java.util.function.Predicate;

/// Answers as a review file writes them, and what a change asks for as a condition writes it.
public final class AnswerNotation {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private AnswerNotation() {}

  /// "yes", "weekly", "3.3", "9/12", "58/6", "31..60", "not-seen".
  public static String of(Answer answer) {
    return of(answer, _ -> true);
  }

  /// The same for the question that it answers, so that nobody is in doubt: "92 %" is no part of 1,
  /// and a number that cannot be meant as thousands stays as it is.
  public static String of(Answer answer, Question question) {
    var written = of(answer, thousands -> question.takes(Amount.of(thousands)));
    return switch (answer) {
      case Answer.Quantity _, Answer.Interval _ when question instanceof Question.Percent ->
          written + " %";
      case Answer.Quantity _,
          Answer.Interval _,
          Answer.YesNo _,
          Answer.Chosen _,
          Answer.Share _,
          Answer.Ratio _,
          Answer.NotSeen _ ->
          written;
    };
  }

  /// @param possible whether an answer may be so many thousands
  private static String of(Answer answer, Predicate<BigDecimal> possible) {
    return switch (answer) {
      case Answer.YesNo(var yes) -> yes ? "yes" : "no";
      case Answer.Chosen(var option) -> option;
      case Answer.Quantity(var value) -> number(value, possible);
      case Answer.Share(var part, var whole) ->
          number(part, _ -> true) + "/" + number(whole, _ -> true);
      case Answer.Ratio(var number, var divisor) ->
          number(number, _ -> true) + "/" + number(divisor, _ -> true);
      case Answer.Interval(var from, var to) ->
          number(from, possible) + ".." + number(to, possible);
      case Answer.NotSeen() -> Answer.NotSeen.WRITTEN;
    };
  }

  /// A decimal with four places where it has three and might be read as thousands: 1.018, but not
  /// 0.125.
  private static String number(BigDecimal value, Predicate<BigDecimal> possible) {
    var doubtful =
        value.scale() == 3
            && value.abs().compareTo(BigDecimal.ONE) >= 0
            && value.abs().compareTo(THOUSAND) < 0
            && possible.test(new BigDecimal(value.unscaledValue()));
    return (doubtful ? value.setScale(4) : value).toPlainString();
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
