package fidelity.scoring.improvement;

import fidelity.rubric.Points;
import fidelity.scoring.ItemScore;
import fidelity.scoring.ItemScorer;
import fidelity.scoring.evaluation.Scores;
import java.util.ArrayList;
import java.util.List;

/// Changes of answers that raise a score for sure, whatever is still open.
///
/// @param from the score now, the lowest where it is a range
/// @param to the lowest score that is possible after the changes
/// @param cost what the changes cost together
public record Step(Points from, Points to, List<AnswerChange> changes, Cost cost) {

  public Step {
    changes = List.copyOf(changes);
    if (from.compareTo(to) >= 0) {
      throw new IllegalArgumentException("A step from %s to %s".formatted(from, to));
    }
  }

  /// What the score gains; more than nothing.
  public Points gain() {
    return to.minus(from);
  }

  /// The scores that the item can have after the changes, of which `to` is the lowest. A score that
  /// the assessors gave is set aside.
  public Scores after(ItemScore item) {
    var review = item.review();
    for (var change : changes) {
      review = change.in(item.item()).in(review);
    }
    return ItemScorer.byRule(item.item(), review.answers());
  }

  /// The cheaper first, and of those that cost the same the one that reaches higher.
  private static int cheaper(Step one, Step other) {
    var cost = one.cost.compareTo(other.cost);
    return cost == 0 ? other.to.compareTo(one.to) : cost;
  }

  /// The steps that no other beats, the cheapest first: each reaches higher than all before it.
  static List<Step> unbeaten(List<Step> steps) {
    var unbeaten = new ArrayList<Step>();
    steps.stream()
        .sorted(Step::cheaper)
        .filter(step -> unbeaten.isEmpty() || step.to().compareTo(unbeaten.getLast().to()) > 0)
        .forEach(unbeaten::add);
    return unbeaten;
  }
}
