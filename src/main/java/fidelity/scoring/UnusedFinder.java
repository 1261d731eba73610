package fidelity.scoring;

import fidelity.review.ItemReview;
import fidelity.review.Review;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds what scoring passed over in a review.
final class UnusedFinder {

  private final Rubric rubric;
  private final Map<String, ItemResult> results = new HashMap<>();
  private final List<Unused> found = new ArrayList<>();

  private UnusedFinder(Rubric rubric) {
    this.rubric = rubric;
  }

  static List<Unused> of(Rubric rubric, Review review, List<ItemResult> items) {
    var finder = new UnusedFinder(rubric);
    items.forEach(result -> finder.results.put(result.item().id(), result));
    review.items().forEach(finder::passedOver);
    Results.scored(items).forEach(finder::needless);
    return finder.found;
  }

  private void passedOver(String id, ItemReview recorded) {
    switch (results.get(id)) {
      case null -> found.add(new Unused.ItemNotUsed(id));
      case NotApplicable _ -> {}
      case ItemScore score -> passedOver(score, recorded);
    }
  }

  private void passedOver(ItemScore score, ItemReview recorded) {
    var id = score.item().id();
    if (recorded.notApplicable().isPresent()) {
      found.add(new Unused.NotApplicableNotUsed(id));
    }
    recorded
        .given()
        .filter(given -> !rubric.scale().contains(given.score()))
        .ifPresent(given -> found.add(new Unused.ScoreNotUsed(id, given.score())));
    notUsed(score).forEach(question -> found.add(notUsed(score.item(), question)));
  }

  private static Unused notUsed(Item item, String question) {
    return item.question(question).isPresent()
        ? new Unused.AnswerNotTaken(item.id(), question)
        : new Unused.AnswerNotUsed(item.id(), question);
  }

  /// The ids of questions that some set answers, but not so that it could be scored, in the order
  /// recorded.
  private static Set<String> notUsed(ItemScore score) {
    var notUsed = new LinkedHashSet<String>();
    var evaluations = score.evaluations().iterator();
    for (var set : score.review().answers()) {
      var recorded = set.answers().keySet();
      var used = evaluations.hasNext() ? evaluations.next().answers().answers().keySet() : Set.of();
      if (used.size() < recorded.size()) {
        recorded.stream().filter(id -> !used.contains(id)).forEach(notUsed::add);
      }
    }
    return notUsed;
  }

  private void needless(ItemScore item) {
    item.review()
        .given()
        .filter(_ -> item.basis() == Basis.SCORED)
        .filter(given -> rubric.scale().contains(given.score()))
        .ifPresent(given -> found.add(new Unused.ScoreNotNeeded(item.item().id(), given.score())));
  }
}
