package fidelity.scoring.improvement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The cheapest choice of at most one step for each of several items, or of several sets of
/// answers.
///
/// @param picks the chosen steps, in the order of the items
/// @param cost what they cost together
record CheapestImprovements(List<Pick> picks, Cost cost) {

  private static final CheapestImprovements NONE = new CheapestImprovements(List.of(), Cost.NONE);

  /// The step chosen for one item.
  ///
  /// @param index which of the items, from 0
  record Pick(int index, Step step) {}

  /// The cheapest choice that gains so many levels in all; none when no choice does.
  ///
  /// This is the multiple-choice knapsack problem, solved exactly by dynamic programming over the
  /// items, last to first: `best` holds the cheapest choice for every number of levels from the
  /// items seen so far. Between equals the earlier item improves.
  ///
  /// @param steps the steps that each item offers
  /// @param levels at least 0
  static Optional<CheapestImprovements> find(List<List<Step>> steps, int levels) {
    var best =
        new ArrayList<>(Collections.nCopies(levels + 1, Optional.<CheapestImprovements>empty()));
    best.set(0, Optional.of(NONE));
    List<Optional<CheapestImprovements>> seen = best;
    for (var index = steps.size() - 1; index >= 0; index--) {
      seen = with(index, steps.get(index), seen);
    }
    return seen.getLast();
  }

  private static List<Optional<CheapestImprovements>> with(
      int index, List<Step> steps, List<Optional<CheapestImprovements>> rest) {
    return IntStream.range(0, rest.size())
        .mapToObj(
            levels ->
                Stream.concat(
                        steps.stream()
                            .flatMap(
                                step ->
                                    rest.get(Math.max(0, levels - step.levels())).stream()
                                        .map(choice -> choice.and(new Pick(index, step)))),
                        rest.get(levels).stream())
                    .min((one, other) -> one.cost().compareTo(other.cost())))
        .toList();
  }

  private CheapestImprovements and(Pick pick) {
    return new CheapestImprovements(
        Stream.concat(Stream.of(pick), picks.stream()).toList(), cost.plus(pick.step().cost()));
  }

  /// How many levels it gains in all.
  int levels() {
    return picks.stream().mapToInt(pick -> pick.step().levels()).sum();
  }
}
