package fidelity.scoring;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Amount;
import fidelity.rubric.Combinations;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import java.math.BigDecimal;
import java.util.List;

/// What the questions of an item can still be, given a set of answers.
final class Possibilities {

  private Possibilities() {}

  /// Each question may take one position for each cell that is left.
  static Combinations of(Item item, AnswerSet answers) {
    return Combinations.of(item.questions(), each -> positions(item, each, answers));
  }

  private static List<BigDecimal> positions(Item item, Question question, AnswerSet answers) {
    return switch (answers.to(question).map(Evidence::answer).orElseGet(Answer.NotSeen::new)) {
      case Answer.NotSeen() -> item.cells(question).all();
      case Answer.YesNo(var yes) -> List.of(yes ? BigDecimal.ONE : BigDecimal.ZERO);
      case Answer.Quantity(var value) -> at(item, question, Amount.of(value));
      case Answer.Share share -> at(item, question, share.percent());
      case Answer.Interval(var from, var to) ->
          item.cells(question).between(Amount.of(from), Amount.of(to));
      case Answer.Chosen(var option) -> List.of(question.position(option));
    };
  }

  private static List<BigDecimal> at(Item item, Question question, Amount amount) {
    return item.cells(question).between(amount, amount);
  }
}
