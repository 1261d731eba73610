package fidelity.form.book;

import fidelity.form.book.cells.InputCells;
import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Question;
import fidelity.rubric.grid.Corners;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// An answer as cells hold it, and the positions that it leaves.
///
/// @param corners the worst and the best answers to the item
/// @param words what the book offers: no, yes or the options, by their positions
/// @param notSeen what it offers where nothing could be seen
record AnswerInput(
    Question question,
    Optional<Answer> answer,
    Corners corners,
    List<String> words,
    String notSeen) {

  AnswerInput {
    words = List.copyOf(words);
  }

  /// The lower end, or all, of what is answered.
  Cell from() {
    return answer.map(this::from).orElseGet(() -> InputCells.text(""));
  }

  private Cell from(Answer given) {
    return switch (given) {
      case Answer.NotSeen() -> InputCells.text(notSeen);
      case Answer.YesNo(var yes) -> InputCells.text(words.get(yes ? 1 : 0));
      case Answer.Chosen(var option) ->
          InputCells.text(words.get(question.position(option).intValueExact()));
      case Answer.Quantity(var value) -> InputCells.number(value);
      case Answer.Interval(var from, _) -> InputCells.number(from);
      case Answer.Share share ->
          InputCells.worked(
              "%s/%s*100".formatted(share.part().toPlainString(), share.whole().toPlainString()),
              InputCells.rounded(share.percent()));
      case Answer.Ratio ratio ->
          InputCells.worked(
              "%s/%s".formatted(ratio.number().toPlainString(), ratio.divisor().toPlainString()),
              InputCells.rounded(ratio.amount()));
    };
  }

  /// The upper end of a range of numbers; not to be filled in where there are none.
  Cell to() {
    return switch (question) {
      case Question.Ordered _ -> new Cell.Blank(CellStyle.BODY);
      case Question.Numeric _ ->
          answer.orElse(new Answer.NotSeen()) instanceof Answer.Interval(_, var to)
              ? InputCells.number(to)
              : InputCells.text("");
    };
  }

  /// Which of the words it is, from 1, or how many numbers it is; 0 while it is open.
  int found() {
    return answer.map(this::found).orElse(0);
  }

  private int found(Answer given) {
    return switch (given) {
      case Answer.NotSeen() -> 0;
      case Answer.YesNo _, Answer.Chosen _ -> 1 + worst().intValueExact();
      case Answer.Quantity _, Answer.Share _, Answer.Ratio _ -> 1;
      case Answer.Interval _ -> 2;
    };
  }

  /// The worst position that it leaves.
  BigDecimal worst() {
    return corners.higherIsBetter(question) ? least() : most();
  }

  /// The best position that it leaves.
  BigDecimal best() {
    return corners.higherIsBetter(question) ? most() : least();
  }

  private BigDecimal least() {
    return answer.orElse(new Answer.NotSeen()) instanceof Answer.Interval(var from, _)
        ? from
        : position().orElseGet(() -> end(false));
  }

  private BigDecimal most() {
    return answer.orElse(new Answer.NotSeen()) instanceof Answer.Interval(_, var to)
        ? to
        : position().orElseGet(() -> end(true));
  }

  private BigDecimal end(boolean highest) {
    return corners.higherIsBetter(question) == highest
        ? corners.best(question)
        : corners.worst(question);
  }

  private Optional<BigDecimal> position() {
    return answer.flatMap(
        given ->
            switch (given) {
              case Answer.NotSeen _, Answer.Interval _ -> Optional.empty();
              case Answer.YesNo(var yes) -> Optional.of(yes ? BigDecimal.ONE : BigDecimal.ZERO);
              case Answer.Chosen(var option) -> Optional.of(question.position(option));
              case Answer.Quantity(var value) -> Optional.of(value);
              case Answer.Share share -> Optional.of(InputCells.rounded(share.percent()));
              case Answer.Ratio ratio -> Optional.of(InputCells.rounded(ratio.amount()));
            });
  }

  /// What is answered to a question of a set; nothing where it cannot be an answer.
  static Optional<Answer> of(AnswerSet set, Question question) {
    return set.to(question).map(Evidence::answer).filter(each -> each.fits(question));
  }
}
