package fidelity.scoring;

import fidelity.review.GivenScore;
import fidelity.review.ItemReview;
import fidelity.review.Review;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what scoring passed over in a review.
final class UnusedFinder {

  private final Map<String, ItemScore> scores = new HashMap<>();
  private final List<Unused> found = new ArrayList<>();

  private UnusedFinder() {}

  /// What was passed over, in the review's order.
  ///
  /// @param items every item of the rubric by which the review was scored
  static List<Unused> of(Review review, List<ItemScore> items) {
    var finder = new UnusedFinder();
    items.forEach(score -> finder.scores.put(score.item().id(), score));
    review.items().forEach(finder::passedOver);
    return finder.found;
  }

  private void passedOver(String id, ItemReview recorded) {
    var score = scores.get(id);
    if (score == null) {
      if (!recorded.blank()) {
        found.add(new Unused.ItemNotUsed(id));
      }
      return;
    }
    recorded.given().flatMap(given -> passedOver(score, given)).ifPresent(found::add);
    found.addAll(new UnusedAnswers(score).found());
  }

  private static Optional<Unused> passedOver(ItemScore score, GivenScore given) {
    var item = score.item().id();
    if (score.given().isEmpty()) {
      return Optional.of(new Unused.ScoreNotUsed(item, given.score()));
    }
    return score.basis() == Basis.SCORED
        ? Optional.of(new Unused.ScoreNotNeeded(item, given.score()))
        : Optional.empty();
  }
}
