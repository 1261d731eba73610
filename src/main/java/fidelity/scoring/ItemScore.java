package fidelity.scoring;

import fidelity.review.GivenScore;
import fidelity.review.ItemReview;
import fidelity.review.Specialist;
import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.scoring.evaluation.Evaluation;
import fidelity.scoring.evaluation.Scores;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The score of one item, and what it rests on.
///
/// @param review what the reviewers recorded
/// @param scores the scores that can still be; one unless the basis is open
/// @param rule the scores that the rule gives for the answers alone
/// @param evaluations each set of answers held against the levels; none for an item that asks
///     nothing, one unless it is answered per specialist
public record ItemScore(
    Item item,
    ItemReview review,
    Basis basis,
    Scores scores,
    Scores rule,
    List<Evaluation> evaluations)
    implements ItemResult {

  private static final int MEAN_DECIMALS = 2;

  public ItemScore {
    evaluations = List.copyOf(evaluations);
  }

  /// The assessors' score and their reason for it, where it is on the scale.
  public Optional<GivenScore> given() {
    return review.given().filter(given -> scores.settledAt(given.score()));
  }

  /// Whose answers one of its evaluations holds; nobody's in particular where it is the only one
  /// and has no name.
  ///
  /// @param set its place, from 0
  public Optional<Specialist> specialist(int set) {
    return Specialist.of(evaluations.stream().map(Evaluation::answers).toList(), set);
  }

  /// The mean of the levels of its sets of answers, at least one, to two decimals: what is rounded
  /// to the rule's score. The lowest and the highest where sets are open.
  public Range evaluationMean() {
    return Range.of(mean(Scores::lowest), mean(Scores::highest));
  }

  private BigDecimal mean(Function<Scores, Points> level) {
    var sum =
        evaluations.stream().map(Evaluation::scores).map(level).reduce(Points.NONE, Points::plus);
    return sum.number()
        .divide(BigDecimal.valueOf(evaluations.size()), MEAN_DECIMALS, RoundingMode.HALF_UP);
  }
}
