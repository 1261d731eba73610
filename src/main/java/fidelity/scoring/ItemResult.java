package fidelity.scoring;

import fidelity.review.ItemReview;
import fidelity.rubric.Item;

/// What a review comes to for one item: a score, or that the item does not apply.
public sealed interface ItemResult permits ItemScore, NotApplicable {

  Item item();

  /// What the reviewers recorded.
  ItemReview review();
}
