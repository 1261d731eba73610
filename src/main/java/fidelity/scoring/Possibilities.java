package fidelity.scoring;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Amount;
import fidelity.rubric.Cells;
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
    var cells = item.cells(question);
    var recorded = answers.to(question).map(Evidence::answer);
    return recorded.map(answer -> positions(cells, question, answer)).orElse(cells.all());
  }

  private static List<BigDecimal> positions(Cells cells, Question question, Answer answer) {
    return switch (answer) {
      case Answer.NotSeen() -> cells.all();
      case Answer.YesNo(var yes) -> List.of(yes ? BigDecimal.ONE : BigDecimal.ZERO);
      case Answer.Quantity(var value) -> cells.between(Amount.of(value), Amount.of(value));
      case Answer.Share share -> cells.between(share.percent(), share.percent());
      case Answer.Interval(var from, var to) -> cells.between(Amount.of(from), Amount.of(to));
      case Answer.Chosen(var option) -> List.of(question.position(option));
    };
  }
}
