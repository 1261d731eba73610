package fidelity.rubric.grid;

import fidelity.rubric.Item;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.Ordered;

/// Items on which no better answer scores lower, and no number goes both ways.
public final class Monotone {

  private Monotone() {}

  /// Whether an item is one.
  public static boolean is(Item item) {
    var scores = ScoredGrid.of(item);
    var trends = scores.trends();
    return item.questions().stream()
        .allMatch(
            question -> {
              var trend = trends.get(scores.grid().indexOf(question));
              return switch (question) {
                case Ordered ordered ->
                    ordered.higherIsBetter() ? trend.neverFalls() : trend.neverRises();
                case Numeric _ -> trend.neverFalls() || trend.neverRises();
              };
            });
  }
}
