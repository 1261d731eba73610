package fidelity.workbook.comparison;

import fidelity.rubric.Item;
import fidelity.scoring.comparison.ItemRatings;

/// A line about an item that two raters scored differently: what each of them recorded.
///
/// @param what a question, or what else reviewers write of an item
public record RatedLine(ItemRatings ratings, String what, String first, String second) {

  /// The item.
  public Item item() {
    return ratings.item();
  }
}
