package fidelity.scoring;

import fidelity.review.AnswerSet;
import fidelity.review.GivenScore;
import fidelity.review.ItemReview;
import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.rubric.Scale;
import fidelity.scoring.evaluation.Evaluation;
import fidelity.scoring.evaluation.Evaluator;
import fidelity.scoring.evaluation.Scores;
import java.util.List;
import java.util.Optional;

/// Scores one item: the rule's score for the answers, and the assessors' own where they gave one.
public final class ItemScorer {

  private ItemScorer() {}

  /// The item's score. Answers that do not fit its questions count as not given.
  public static ItemScore score(Scale scale, Item item, ItemReview review) {
    var evaluations = evaluations(item, review.answers());
    var rule = rule(scale, item, evaluations);
    var given = review.given().map(GivenScore::score).filter(scale::contains);
    return new ItemScore(
        item,
        review,
        basis(given, rule, evaluations),
        given.map(Scores::of).orElse(rule),
        rule,
        evaluations);
  }

  /// The scores that the rule leaves possible for the answers alone; the item must ask for some.
  public static Scores byRule(Item item, List<AnswerSet> sets) {
    return rule(evaluations(item, sets));
  }

  private static List<Evaluation> evaluations(Item item, List<AnswerSet> sets) {
    if (item.judged()) {
      return List.of();
    }
    return Evaluator.evaluate(item, taken(item, sets));
  }

  /// The sets that an item is scored by. One that is answered once for the service takes of several
  /// specialists' sets what they answer alike: a mean would give the scale a rule that it does not
  /// have, and the first set would speak for all.
  private static List<AnswerSet> taken(Item item, List<AnswerSet> sets) {
    if (sets.isEmpty()) {
      return List.of(AnswerSet.EMPTY);
    }
    return switch (item.cardinality()) {
      case PER_SPECIALIST -> sets;
      case ONCE -> sets.size() == 1 ? sets : List.of(AnswerSet.common(sets));
    };
  }

  private static Scores rule(Scale scale, Item item, List<Evaluation> evaluations) {
    return item.judged() ? new Scores(scale.scores()) : rule(evaluations);
  }

  private static Scores rule(List<Evaluation> evaluations) {
    if (evaluations.size() == 1) {
      return evaluations.getFirst().scores();
    }
    var sums = Sums.of(evaluations.stream().map(Evaluation::scores).toList());
    return Scores.ofLevels(
        sums.stream().map(sum -> mean(sum.level(), evaluations.size())).toList());
  }

  /// The mean of the specialists' levels to the nearest whole level, a half going down.
  ///
  /// IPS-25 scores items 17, 18 and 24 for each specialist and does not say how to round; that a
  /// half goes down is our policy.
  ///
  /// @param sum the sum of the levels
  /// @param sets how many specialists, at least 1
  public static int mean(int sum, int sets) {
    return Math.ceilDiv(2 * sum - sets, 2 * sets);
  }

  private static Basis basis(Optional<Points> given, Scores rule, List<Evaluation> evaluations) {
    if (given.isEmpty()) {
      return rule.settled() ? Basis.SCORED : Basis.OPEN;
    }
    if (evaluations.stream().noneMatch(evaluation -> evaluation.answers().answered())) {
      return Basis.JUDGED;
    }
    return rule.settledAt(given.get()) ? Basis.SCORED : Basis.OVERRIDDEN;
  }
}
