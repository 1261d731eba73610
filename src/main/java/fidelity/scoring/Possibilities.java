package fidelity.scoring;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Amount;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the questions of an item can still be, given a set of answers.
final class Possibilities {

  private Possibilities() {}

  /// For each question the positions that it may take, one for each cell that is left.
  static Map<Question, List<BigDecimal>> of(Item item, AnswerSet answers) {
    var choices = new HashMap<Question, List<BigDecimal>>();
    item.questions().forEach(each -> choices.put(each, positions(item, each, answers)));
    return choices;
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
