package fidelity.cohort;

import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import java.util.Optional;

/// What a cohort keeps of an item of a review: its scores, or why it does not apply.
public sealed interface CohortItem permits ItemRange, CohortItem.NoScore {

  /// An item that does not apply.
  ///
  /// @param reason in the assessors' words; empty where a table said none
  record NoScore(String reason) implements CohortItem {}

  static CohortItem of(ItemResult item) {
    return switch (item) {
      case ItemScore score -> ItemRange.of(score);
      case NotApplicable none -> new NoScore(none.why().reason());
    };
  }

  /// Whether nothing is open: there is one score, or none is to be given.
  default boolean settled() {
    return switch (this) {
      case ItemRange range -> range.lowest().equals(range.highest());
      case NoScore _ -> true;
    };
  }

  /// Its scores; none where it does not apply.
  default Optional<ItemRange> range() {
    return switch (this) {
      case ItemRange range -> Optional.of(range);
      case NoScore _ -> Optional.empty();
    };
  }
}
