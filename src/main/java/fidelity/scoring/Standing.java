package fidelity.scoring;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Cell;
import fidelity.rubric.Combinations;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where the questions of an item stand before anything is changed.
///
/// @param now what each question may be: a position, or one for each cell that is left
record Standing(Item item, AnswerSet answers, Combinations now) {

  /// How exactly a counted share is measured; distances only break ties.
  private static final int DECIMALS = 4;

  static Standing of(Rating rating) {
    return new Standing(rating.item(), rating.answers(), rating.possible());
  }

  /// What is recorded for a question.
  Optional<Answer> recorded(Question question) {
    return answers.to(question).map(Evidence::answer);
  }

  /// Every move of a question that changes something, limits before the numbers beyond them.
  List<Move> moves(Question question) {
    var cells = item.cells(question).list();
    return IntStream.range(0, cells.size())
        .mapToObj(index -> new Move(question, cells, index))
        .filter(move -> !staysIn(move.cell(), question))
        .sorted((one, other) -> Boolean.compare(other.toPoint(), one.toPoint()))
        .toList();
  }

  private boolean staysIn(Cell cell, Question question) {
    var positions = positions(question);
    return positions.size() == 1 && cell.holds(positions.getFirst());
  }

  /// What a move to a bound costs, from the farthest place where the answer can be.
  Cost cost(Question question, Bound bound) {
    var distance = bound.distance(places(question));
    return switch (question) {
      case Question.Ordered _ -> new Cost(1, distance.intValueExact(), BigDecimal.ZERO);
      case Question.Numeric _ -> new Cost(1, 0, distance);
    };
  }

  /// Where the answer can be: a number itself, the ends of an interval, else any cell that is left.
  private List<BigDecimal> places(Question question) {
    return recorded(question)
        .flatMap(
            answer ->
                switch (answer) {
                  case Answer.Quantity(var value) -> Optional.of(List.of(value));
                  case Answer.Share share ->
                      Optional.of(List.of(share.percent().rounded(DECIMALS)));
                  case Answer.Interval(var from, var to) -> Optional.of(List.of(from, to));
                  case Answer.Chosen _, Answer.YesNo _, Answer.NotSeen _ ->
                      Optional.<List<BigDecimal>>empty();
                })
        .orElse(positions(question));
  }

  private List<BigDecimal> positions(Question question) {
    return now.choices(question);
  }
}
