package fidelity.rubric.grid;

import fidelity.rubric.AnswerCell;
import fidelity.rubric.AnswerCells;
import fidelity.rubric.Assignments;
import fidelity.rubric.Question;
import fidelity.rubric.Question.YesNo;
import java.math.BigDecimal;
import java.util.List;

/// What conditions can tell of some answers: which one it is, or only how many are yes.
public sealed interface Facet {

  /// The questions it is about, in the item's order.
  List<? extends Question> questions();

  /// How many cases it has, worst or lowest first.
  int cells();

  /// A position of one of its questions that stands for a cell.
  BigDecimal position(Question question, int cell);

  /// The cells that are left, given what each question may still be.
  Run left(Assignments possible);

  /// A choice or a number, with the cells that its item's conditions tell apart.
  ///
  /// @param positions one for each cell
  record Single(Question question, List<AnswerCell> answers, List<BigDecimal> positions)
      implements Facet {

    static Single of(Question question, AnswerCells cells) {
      return new Single(question, cells.list(), cells.representatives());
    }

    @Override
    public List<Question> questions() {
      return List.of(question);
    }

    @Override
    public int cells() {
      return positions.size();
    }

    @Override
    public BigDecimal position(Question asked, int cell) {
      return positions.get(cell);
    }

    @Override
    public Run left(Assignments possible) {
      var left = possible.choices(question);
      return new Run(cell(left.getFirst()), cell(left.getLast()));
    }

    private int cell(BigDecimal position) {
      var cell = 0;
      while (!answers.get(cell).holds(position)) {
        cell++;
      }
      return cell;
    }
  }

  /// Yes-no questions that no condition tells apart: cell 3 is three answered yes, whichever.
  ///
  /// Exchanging the answers to two of them changes no condition, so every way to answer three of
  /// them yes scores as the first three do. A yes-no question that conditions ask by its name is
  /// counted alone.
  record Tally(List<YesNo> questions) implements Facet {

    public Tally {
      questions = List.copyOf(questions);
    }

    @Override
    public int cells() {
      return questions.size() + 1;
    }

    @Override
    public BigDecimal position(Question question, int cell) {
      for (var first : questions.subList(0, cell)) {
        if (first.id().equals(question.id())) {
          return BigDecimal.ONE;
        }
      }
      return BigDecimal.ZERO;
    }

    @Override
    public Run left(Assignments possible) {
      var surely = 0;
      var perhaps = 0;
      for (var question : questions) {
        var left = possible.choices(question);
        surely += left.contains(BigDecimal.ZERO) ? 0 : 1;
        perhaps += left.contains(BigDecimal.ONE) ? 1 : 0;
      }
      return new Run(surely, perhaps);
    }
  }
}
