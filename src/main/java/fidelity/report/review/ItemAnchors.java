package fidelity.report.review;

import fidelity.scoring.ItemResult;

/// What tables refer to the parts of a report by.
final class ItemAnchors {

  private ItemAnchors() {}

  /// The heading of an item.
  static String of(ItemResult item) {
    return "item-" + item.item().id();
  }
}
