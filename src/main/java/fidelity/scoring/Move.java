package fidelity.scoring;

import fidelity.review.Answer;
import fidelity.rubric.Cell;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.YesNo;
import java.util.List;

/// One answer moved into a cell of its question.
///
/// @param cells all cells of the question, worst first
/// @param index the place of the cell among them
record Move(Question question, List<Cell> cells, int index) {

  Cell cell() {
    return cells.get(index);
  }

  /// The cell and those that follow.
  List<Cell> upwards() {
    return cells.subList(index, cells.size());
  }

  /// The cell and those before it.
  List<Cell> downwards() {
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
    return cell() instanceof Cell.Point;
  }
}
