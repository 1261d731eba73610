package fidelity.scoring.comparison;

import fidelity.scoring.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a figure changed by from one visit to the next, in parts that add up to the whole for
/// whatever the open answers turn out to be.
///
/// The order is: first the rule changes, then the practice. So practice is measured by the later
/// rule. Figures are taken from each other as they are printed, so that readers can add them up.
///
/// @param rule what the later rule makes of the earlier answers; none where the two rubrics do not
///     total on one scale
/// @param practice what the later answers make of it
/// @param given what is left to scores that the assessors gave by the earlier rule, which cannot be
///     scored again
public record Split(Optional<Range> rule, Range practice, Range given) {

  static Split of(List<ItemChange> items, Reckoning before, Reckoning between, Reckoning after) {
    return new Split(
        before.comparable(between)
            ? Optional.of(difference(items, ItemChange::rescored, before, between))
            : Optional.empty(),
        difference(items, ItemChange::practised, between, after),
        difference(items, ItemChange::rest, after, after));
  }

  private static Range difference(
      List<ItemChange> items,
      Function<ItemChange, JointScores> scores,
      Reckoning first,
      Reckoning second) {
    var sums = JointSums.empty();
    for (var item : items) {
      sums = sums.plus(scores.apply(item), first.weight(item), second.weight(item));
    }
    return sums.difference(first::of, second::of);
  }
}
