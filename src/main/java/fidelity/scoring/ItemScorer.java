package fidelity.scoring;

import fidelity.review.AnswerSet;
import fidelity.review.GivenScore;
import fidelity.review.ItemReview;
import fidelity.rubric.Item;
import fidelity.rubric.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Scores one item: the rule's score for the answers, and the assessors' own where they gave one.
public final class ItemScorer {

  private ItemScorer() {}

  /// The item's score. Answers that do not fit its questions count as not given.
  public static ItemScore score(Scale scale, Item item, ItemReview review) {
    var ratings = ratings(item, review);
    var rule = rule(scale, item, ratings);
    var given = review.given().map(GivenScore::score).filter(scale::contains);
    return new ItemScore(
        item,
        review,
        basis(given, rule, ratings),
        given.map(Scores::of).orElse(rule),
        rule,
        ratings);
  }

  private static List<Rating> ratings(Item item, ItemReview review) {
    if (item.judged()) {
      return List.of();
    }
    var ratings = new ArrayList<Rating>();
    for (var set : review.answers()) {
      ratings.add(Rater.rate(item, set.fitting(item.questions())));
    }
    return ratings.isEmpty() ? List.of(Rater.rate(item, AnswerSet.EMPTY)) : ratings;
  }

  private static Scores rule(Scale scale, Item item, List<Rating> ratings) {
    if (item.judged()) {
      return Scores.of(scale.scores());
    }
    if (ratings.size() == 1) {
      return ratings.getFirst().scores();
    }
    var sums = Sums.of(ratings.stream().map(Rating::scores).toList());
    return Scores.of(sums.stream().map(sum -> mean(sum, ratings.size())).toList());
  }

  /// The mean of the specialists' levels to the nearest whole level, a half going down.
  ///
  /// The scale rates items 17, 18 and 24 per specialist; that a half goes down is our policy.
  static int mean(int sum, int sets) {
    return Math.ceilDiv(2 * sum - sets, 2 * sets);
  }

  private static Basis basis(Optional<Integer> given, Scores rule, List<Rating> ratings) {
    if (given.isEmpty()) {
      return rule.settled() ? Basis.SCORED : Basis.OPEN;
    }
    if (ratings.stream().noneMatch(rating -> rating.answers().answered())) {
      return Basis.JUDGED;
    }
    return rule.settledAt(given.get()) ? Basis.SCORED : Basis.OVERRIDDEN;
  }
}
