package fidelity.scoring;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Amount;
import fidelity.rubric.Assignments;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import java.math.BigDecimal;
import java.util.List;

/// What the questions of an item can still be, given a set of answers.
///
/// What is known is a position; what is open, or not known exactly, has one for each cell that is
/// left.
final class Possibilities {

  private static final Answer NOTHING = new Answer.NotSeen();

  private Possibilities() {}

  /// Each question's positions, at least one.
  static Assignments of(Item item, AnswerSet answers) {
    return Assignments.of(item.questions(), each -> positions(item, each, answers));
  }

  private static List<BigDecimal> positions(Item item, Question question, AnswerSet answers) {
    return switch (answers.to(question).map(Evidence::answer).orElse(NOTHING)) {
      case Answer.NotSeen() -> item.cells(question).representatives();
      case Answer.YesNo(var yes) -> List.of(yes ? BigDecimal.ONE : BigDecimal.ZERO);
      case Answer.Quantity(var value) -> List.of(value);
      case Answer.Share share -> between(item, question, share.percent(), share.percent());
      case Answer.Ratio ratio -> between(item, question, ratio.amount(), ratio.amount());
      case Answer.Interval(var from, var to) ->
          between(item, question, Amount.of(from), Amount.of(to));
      case Answer.Chosen(var option) -> List.of(question.position(option));
    };
  }

  private static List<BigDecimal> between(Item item, Question question, Amount from, Amount to) {
    return item.cells(question).between(from, to);
  }
}
