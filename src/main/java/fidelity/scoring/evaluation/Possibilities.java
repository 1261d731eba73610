package fidelity.scoring.evaluation;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Amount;
import fidelity.rubric.AnswerCells;
import fidelity.rubric.Assignments;
import fidelity.rubric.Condition;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/// What the questions of an item can still be, given a set of answers.
///
/// What is known is a position; what is open, or not known exactly, has one for each cell that is
/// left.
public final class Possibilities {

  private static final Answer NOTHING = new Answer.NotSeen();

  private Possibilities() {}

  /// Each question's positions, at least one.
  static Assignments of(Item item, AnswerSet answers) {
    return Assignments.of(
        item.questions(), each -> positions(() -> item.cells(each), each, answers));
  }

  /// The positions of some questions, by what some conditions can tell of them: one at least of
  /// each.
  public static Assignments of(
      List<Question> questions, List<Condition> conditions, AnswerSet answers) {
    return Assignments.of(
        questions, each -> positions(() -> AnswerCells.of(each, conditions), each, answers));
  }

  private static List<BigDecimal> positions(
      Supplier<AnswerCells> cells, Question question, AnswerSet answers) {
    return switch (answers.to(question).map(Evidence::answer).orElse(NOTHING)) {
      case Answer.NotSeen() -> cells.get().representatives();
      case Answer.YesNo(var yes) -> List.of(yes ? BigDecimal.ONE : BigDecimal.ZERO);
      case Answer.Quantity(var value) -> List.of(value);
      case Answer.Share share -> cells.get().between(share.percent(), share.percent());
      case Answer.Ratio ratio -> cells.get().between(ratio.amount(), ratio.amount());
      case Answer.Interval(var from, var to) -> cells.get().between(Amount.of(from), Amount.of(to));
      case Answer.Chosen(var option) -> List.of(question.position(option));
    };
  }
}
