package fidelity.scoring;

import fidelity.review.Inapplicability;
import fidelity.review.ItemReview;
import fidelity.rubric.Item;

/// An item that does not apply to the service: it has no score, and no total counts it.
///
/// @param review what the reviewers recorded beside it
/// @param why the reason that they gave
public record NotApplicable(Item item, ItemReview review, Inapplicability why)
    implements ItemResult {

  /// How files name it where others name a basis or a score.
  public static final String ID = "not-applicable";
}
