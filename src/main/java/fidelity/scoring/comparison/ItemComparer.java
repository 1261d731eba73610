package fidelity.scoring.comparison;

import fidelity.rubric.Item;
import fidelity.rubric.proof.ItemComparison;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.comparison.Movement.NotComparable;
import fidelity.scoring.comparison.Movement.Seen;
import fidelity.scoring.evaluation.Scores;
import java.util.Optional;

/// Sets an item at two visits side by side.
///
/// @param item as the later rubric has it, or the earlier one where only that has it
/// @param rule how the rules of both rubrics differ; none within one rubric
/// @param then its result at the earlier visit
/// @param rescored the result of the earlier answers by the later rubric
/// @param now its result at the later visit
record ItemComparer(
    Item item,
    Optional<ItemComparison> rule,
    Optional<ItemResult> then,
    Optional<ItemResult> rescored,
    Optional<ItemResult> now) {

  ItemChange change() {
    return new ItemChange(item, then, rescored, now, otherRule(), joint(), movement());
  }

  /// Whether the same answers may score differently; a judged item has no other rule than its
  /// words.
  private boolean otherRule() {
    return rule.filter(each -> !each.sameRule() || (item.judged() && otherWords(each))).isPresent();
  }

  private static boolean otherWords(ItemComparison rule) {
    return rule.texts().stream()
        .anyMatch(key -> key.equals("standard") || key.startsWith("levels/"));
  }

  private JointScores joint() {
    var first = ItemChange.scores(then);
    var second = ItemChange.scores(rescored);
    if (first.settled() || second.settled()) {
      return JointScores.independent(first, second);
    }
    return otherRule()
        ? shared(then.orElseThrow()).orElseGet(() -> JointScores.independent(first, second))
        : JointScores.same(first);
  }

  private Optional<JointScores> shared(ItemResult earlier) {
    return SharedAnswers.of(earlier.item(), item)
        .map(shared -> shared.scores(earlier.review().answers()));
  }

  private Movement movement() {
    if (then.isEmpty()) {
      return NotComparable.NEW_ITEM;
    }
    if (now.isEmpty()) {
      return NotComparable.DROPPED_ITEM;
    }
    var earlier = then.flatMap(ItemChange::score);
    var later = now.flatMap(ItemChange::score);
    if (earlier.isEmpty() || later.isEmpty()) {
      return NotComparable.NOT_APPLICABLE;
    }
    if (otherRule() && isGiven(earlier.get())) {
      return NotComparable.GIVEN;
    }
    return movement(ItemChange.scores(rescored), later.get().scores());
  }

  private static boolean isGiven(ItemScore score) {
    return switch (score.basis()) {
      case JUDGED, OVERRIDDEN -> true;
      case SCORED, OPEN -> false;
    };
  }

  private static Movement movement(Scores then, Scores now) {
    if (now.lowest().compareTo(then.highest()) > 0) {
      return Seen.BETTER;
    }
    if (now.highest().compareTo(then.lowest()) < 0) {
      return Seen.WORSE;
    }
    if (!now.settled()) {
      return NotComparable.OPEN;
    }
    return then.settled() ? Seen.SAME : Seen.NEWLY_ANSWERED;
  }
}
