package fidelity.scoring;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Cell;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One answer moved into a cell of its question.
///
/// @param cost what the move costs, from the farthest place where the answer can be now
record Move(Question question, Cell cell, Cost cost) {

  /// How exactly a counted share is measured; distances only break ties.
  private static final int DECIMALS = 4;

  private static final Comparator<Move> NEAREST =
      Comparator.comparing((Move move) -> move.cost())
          .thenComparing(move -> move.cell() instanceof Cell.Gap);

  /// Every move of a question, the nearest first, and a limit before the numbers beyond it.
  static List<Move> of(Item item, Question question, AnswerSet answers) {
    var now = Possibilities.of(item, answers).getOrDefault(question, List.of());
    var places = places(question, answers.to(question).map(Evidence::answer), now);
    return item.cells(question).list().stream()
        .filter(cell -> !now.equals(List.of(cell.position())))
        .map(cell -> new Move(question, cell, cost(question, distance(places, cell))))
        .sorted(NEAREST)
        .toList();
  }

  /// An answer that stands in the cell.
  Answer answer() {
    return switch (question) {
      case YesNo _ -> new Answer.YesNo(cell.position().signum() > 0);
      case Choice choice ->
          new Answer.Chosen(choice.options().get(cell.position().intValueExact()).id());
      case Quantity _, Percent _ -> new Answer.Quantity(cell.position());
    };
  }

  /// Where the answer can be now: a number itself, the ends of an interval, else any cell.
  private static List<BigDecimal> places(
      Question question, Optional<Answer> recorded, List<BigDecimal> now) {
    return recorded
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
        .orElse(now);
  }

  private static BigDecimal distance(List<BigDecimal> places, Cell cell) {
    return edges(cell)
        .map(
            edge ->
                places.stream()
                    .map(place -> place.subtract(edge).abs())
                    .reduce(BigDecimal.ZERO, BigDecimal::max))
        .min(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  private static Stream<BigDecimal> edges(Cell cell) {
    return switch (cell) {
      case Cell.Point(var position) -> Stream.of(position);
      case Cell.Gap(var lower, var upper) -> Stream.concat(lower.stream(), upper.stream());
    };
  }

  private static Cost cost(Question question, BigDecimal distance) {
    return switch (question) {
      case YesNo _, Choice _ -> new Cost(1, distance.intValueExact(), BigDecimal.ZERO);
      case Quantity _, Percent _ -> new Cost(1, 0, distance);
    };
  }
}
