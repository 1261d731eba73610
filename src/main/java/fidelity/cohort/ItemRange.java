package fidelity.cohort;

import fidelity.rubric.Points;
import fidelity.scoring.Basis;
import fidelity.scoring.ItemScore;

/// An item's score as bare numbers.
///
/// @param lowest the lowest score that can still be
/// @param highest the highest score that can still be
/// @param ruleLowest the lowest score that the rule gives for the answers alone
/// @param ruleHighest the highest score that the rule gives for the answers alone
public record ItemRange(
    Points lowest, Points highest, Points ruleLowest, Points ruleHighest, Basis basis)
    implements CohortItem {

  static ItemRange of(ItemScore item) {
    return new ItemRange(
        item.scores().lowest(),
        item.scores().highest(),
        item.rule().lowest(),
        item.rule().highest(),
        item.basis());
  }
}
