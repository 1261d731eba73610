package fidelity.scoring;

import fidelity.review.AnswerSet;
import fidelity.review.ItemReview;
import fidelity.review.Review;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds what scoring passed over in a review.
final class Remarks {

  private final Rubric rubric;
  private final List<Remark> found = new ArrayList<>();

  private Remarks(Rubric rubric) {
    this.rubric = rubric;
  }

  static List<Remark> of(Rubric rubric, Review review, List<ItemScore> items) {
    var remarks = new Remarks(rubric);
    review.items().forEach(remarks::passedOver);
    items.forEach(remarks::needless);
    return remarks.found;
  }

  private void passedOver(String id, ItemReview recorded) {
    rubric
        .item(id)
        .ifPresentOrElse(
            item -> passedOver(item, recorded), () -> found.add(new Remark.ItemNotUsed(id)));
  }

  private void passedOver(Item item, ItemReview recorded) {
    score(item, recorded);
    for (var id : notUsed(item, recorded.answers())) {
      found.add(new Remark.AnswerNotUsed(item.id(), id));
    }
  }

  private void score(Item item, ItemReview recorded) {
    recorded
        .given()
        .filter(given -> !rubric.scale().contains(given.score()))
        .ifPresent(given -> found.add(new Remark.ScoreNotUsed(item.id(), given.score())));
  }

  /// The keys of answers that some set has for no question of the item, or in a way that does not
  /// fit it, in the order recorded.
  private static Set<String> notUsed(Item item, List<AnswerSet> sets) {
    var notUsed = new LinkedHashSet<String>();
    for (var set : sets) {
      for (var id : set.answers().keySet()) {
        if (item.question(id).flatMap(set::to).isEmpty()) {
          notUsed.add(id);
        }
      }
    }
    return notUsed;
  }

  private void needless(ItemScore item) {
    item.review()
        .given()
        .filter(_ -> item.basis() == Basis.SCORED)
        .ifPresent(given -> found.add(new Remark.ScoreNotNeeded(item.item().id(), given.score())));
  }
}
