package fidelity.rubric.grid;

import fidelity.rubric.AnswerPositions;
import fidelity.rubric.Assignments;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.Ordered;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which answers to an item's questions are the worst and the best.
///
/// In a sound rubric no better answer ever lowers a score. So the lowest score that open answers
/// leave is the one with each of them at its worst, and the highest the one with each at its best:
/// two corners of the item's grid.
public final class Corners {

  private final Item item;
  private final Map<String, Boolean> rising = new LinkedHashMap<>();

  private Corners(Item item) {
    this.item = item;
    var trends = Optional.<ScoredGrid>empty();
    for (var question : item.questions()) {
      rising.put(
          question.id(),
          switch (question) {
            case Ordered ordered -> ordered.higherIsBetter();
            case Numeric _ -> {
              var scores = trends.orElseGet(() -> ScoredGrid.of(item));
              trends = Optional.of(scores);
              yield Trend.of(scores, scores.grid().axis(question)).mostlyRises();
            }
          });
    }
  }

  /// The corners of an item; only those of a sound one bound its scores.
  public static Corners of(Item item) {
    return new Corners(item);
  }

  /// Whether of two answers to a question the one at the higher position is the better.
  public boolean higherIsBetter(Question question) {
    return rising.getOrDefault(question.id(), true);
  }

  /// A position of the worst answers to a question.
  public BigDecimal worst(Question question) {
    return end(question, item.cells(question).representatives(), false);
  }

  /// A position of the best answers to a question.
  public BigDecimal best(Question question) {
    return end(question, item.cells(question).representatives(), true);
  }

  /// The worst of the answers that are still possible.
  public AnswerPositions worst(Assignments possible) {
    return question -> end(question, possible.choices(question), false);
  }

  /// The best of the answers that are still possible.
  public AnswerPositions best(Assignments possible) {
    return question -> end(question, possible.choices(question), true);
  }

  private BigDecimal end(Question question, List<BigDecimal> rising, boolean best) {
    return best == higherIsBetter(question) ? rising.getLast() : rising.getFirst();
  }
}
