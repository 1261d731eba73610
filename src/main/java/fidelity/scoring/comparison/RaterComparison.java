package fidelity.scoring.comparison;

import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ItemRatings.Likeness;
import java.util.List;
import java.util.stream.IntStream;

/// Two raters of one visit, by one rubric.
///
/// @param items every item of the rubric, in its order
public record RaterComparison(Scorecard first, Scorecard second, List<ItemRatings> items) {

  public RaterComparison {
    items = List.copyOf(items);
  }

  /// Sets two scorecards by one rubric side by side.
  public static RaterComparison of(Scorecard first, Scorecard second) {
    var ones = first.items();
    var others = second.items();
    return new RaterComparison(
        first,
        second,
        IntStream.range(0, ones.size())
            .mapToObj(index -> new ItemRatings(ones.get(index), others.get(index)))
            .toList());
  }

  /// The items that stand so to each other, in the rubric's order.
  public List<ItemRatings> items(Likeness likeness) {
    return items.stream().filter(item -> item.likeness() == likeness).toList();
  }

  /// The items that both have a score of.
  public List<ItemRatings> scored() {
    return items.stream().filter(item -> item.firstScore().isPresent()).toList();
  }
}
