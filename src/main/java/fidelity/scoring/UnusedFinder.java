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

  private final Map<String, ItemResult> results = new HashMap<>();
  private final List<Unused> found = new ArrayList<>();

  private UnusedFinder() {}

  /// What was passed over, in the review's order.
  ///
  /// @param items every item of the rubric by which the review was scored
  static List<Unused> of(Review review, List<ItemResult> items) {
    var finder = new UnusedFinder();
    items.forEach(result -> finder.results.put(result.item().id(), result));
    review.items().forEach(finder::passedOver);
    return finder.found;
  }

  private void passedOver(String id, ItemReview recorded) {
    switch (results.get(id)) {
      case null -> notInScale(id, recorded);
      case NotApplicable _ -> {}
      case ItemScore score -> passedOver(score, recorded);
    }
  }

  private void notInScale(String id, ItemReview recorded) {
    if (!recorded.blank()) {
      found.add(new Unused.ItemNotUsed(id));
    }
  }

  private void passedOver(ItemScore score, ItemReview recorded) {
    if (recorded.notApplicable().isPresent()) {
      found.add(new Unused.NotApplicableNotUsed(score.item().id()));
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
