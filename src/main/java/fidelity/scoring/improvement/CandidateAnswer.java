package fidelity.scoring.improvement;

import fidelity.review.Answer;
import fidelity.rubric.AnswerCell;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.YesNo;
import java.util.List;

/// An answer to one question that could be given instead: any in one of its cells.
///
/// @param cells all cells of the question, worst first
/// @param index which of them, from 0
record CandidateAnswer(Question question, List<AnswerCell> cells, int index) {

  AnswerCell cell() {
    return cells.get(index);
  }

  /// The cell and those that follow.
  List<AnswerCell> upwards() {
    return cells.subList(index, cells.size());
  }

  /// The cell and those before it.
  List<AnswerCell> downwards() {
    return cells.subList(0, index + 1);
  }

  /// An answer that stands in the cell.
  Answer answer() {
    return switch (question) {
      case YesNo _ -> new Answer.YesNo(cell().position().signum() > 0);
      case Choice choice ->
          new Answer.Chosen(choice.options().get(cell().position().intValueExact()).id());
      case Numeric _ -> new Answer.Quantity(cell().position());
    };
  }

  /// Whether the cell is one position, not a stretch between two.
  boolean toPoint() {
    return cell() instanceof AnswerCell.Point;
  }
}
