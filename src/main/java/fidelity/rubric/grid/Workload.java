package fidelity.rubric.grid;

import fidelity.rubric.Condition;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;

/// How much there is to try in an item, so that no rubric is accepted that keeps people waiting.
///
/// @param combinations of what its conditions can tell of its answers
/// @param comparisons that a proof and a search for improvements make, all in all
public record Workload(long combinations, long comparisons) {

  /// An item with more combinations than this is refused.
  public static final long MOST_COMBINATIONS = 5_000_000;

  /// A rubric with more comparisons than this is refused.
  public static final long MOST_COMPARISONS = 300_000_000;

  /// What the least item counts for, since it is read, shown and reported too: a rubric has at most
  /// a thousand items.
  private static final long LEAST_COMPARISONS = MOST_COMPARISONS / 1_000;

  /// Each combination is held against every comparison, for every specialist. Then the levels that
  /// one specialist can gain are set against those that all the others can.
  public static Workload of(Item item) {
    var combinations = Grid.count(item.questions(), item.conditions());
    var compared = item.conditions().stream().flatMap(Condition::comparisons).count();
    var comparisons = Math.min(combinations, MOST_COMBINATIONS) * compared;
    return new Workload(
        combinations,
        Math.max(
            LEAST_COMPARISONS,
            item.cardinality() == Cardinality.ONCE
                ? comparisons
                : comparisons * Item.MOST_SPECIALISTS + sums(item)));
  }

  private static long sums(Item item) {
    var gains = (long) Item.MOST_SPECIALISTS * (item.levels().size() - 1);
    return 2 * gains * gains;
  }
}
