package fidelity.scoring;

import fidelity.review.ItemReview;
import fidelity.rubric.Item;
import java.util.List;

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
    List<Evaluation> evaluations) {

  public ItemScore {
    evaluations = List.copyOf(evaluations);
  }
}
