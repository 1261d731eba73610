package fidelity.scoring;

import fidelity.review.ItemReview;
import fidelity.rubric.Item;
import java.util.List;

/// The score of one item, and what it rests on.
///
/// @param review what the reviewers recorded
/// @param scores the scores that can still be; one unless the basis is open
/// @param rule the scores that the rule gives for the answers alone
/// @param ratings the sets of answers held against the levels, one unless it is per specialist
public record ItemScore(
    Item item, ItemReview review, Basis basis, Scores scores, Scores rule, List<Rating> ratings) {

  public ItemScore {
    ratings = List.copyOf(ratings);
  }
}
