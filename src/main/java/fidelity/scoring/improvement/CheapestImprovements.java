package fidelity.scoring.improvement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The cheapest choices of at most one step for each of several items, or of several sets of
/// answers: one for every number of levels that is to be gained.
///
/// This is the multiple-choice knapsack problem, solved exactly by dynamic programming over the
/// items, last to first: after each, `costs` holds what the cheapest choice among the items seen so
/// far costs for every number of levels, and `picks` which step of this item is part of it. The
/// choices themselves are read back from the picks. Between equals the earlier item improves.
final class CheapestImprovements {

  private static final int NONE = -1;

  private final List<List<Step>> steps;
  private final List<Integer> weights;
  private final int[][] picks;
  private List<Optional<Cost>> costs;

  /// How many levels the items seen so far can gain together; no more can be gained.
  private int most;

  private CheapestImprovements(List<List<Step>> steps, List<Integer> weights, int levels) {
    this.steps = steps;
    this.weights = weights;
    this.picks = new int[steps.size()][levels + 1];
    this.costs = new ArrayList<>(Collections.nCopies(levels + 1, Optional.empty()));
    costs.set(0, Optional.of(Cost.NONE));
    for (var index = steps.size() - 1; index >= 0; index--) {
      costs = with(index);
    }
  }

  /// The choices for every number of levels up to some.
  ///
  /// @param steps the steps that each item offers
  /// @param levels at least 0
  static CheapestImprovements of(List<List<Step>> steps, int levels) {
    return of(steps, Collections.nCopies(steps.size(), 1), levels);
  }

  /// The choices where a level of one item counts for more than one of another.
  ///
  /// @param weights for how many each level of each item counts
  /// @param levels how many levels are to be gained, each as often as it counts
  static CheapestImprovements of(List<List<Step>> steps, List<Integer> weights, int levels) {
    return new CheapestImprovements(steps, weights, levels);
  }

  /// The cheapest choice that gains so many levels in all, or more; none when no choice does.
  Optional<Choice> gaining(int levels) {
    return costs.get(levels).map(cost -> new Choice(picked(levels), cost));
  }

  private List<Optional<Cost>> with(int index) {
    var offered = steps.get(index);
    var picked = picks[index];
    Arrays.fill(picked, NONE);
    most += offered.stream().mapToInt(step -> gain(index, step)).max().orElse(0);
    var cheapest = new ArrayList<>(costs);
    for (var levels = 0; levels <= Math.min(most, costs.size() - 1); levels++) {
      var best = Optional.<Cost>empty();
      for (var each = 0; each < offered.size(); each++) {
        var step = offered.get(each);
        var rest = costs.get(Math.max(0, levels - gain(index, step)));
        if (rest.isPresent() && cheaper(rest.get(), step.cost(), best)) {
          best = Optional.of(rest.get().plus(step.cost()));
          picked[levels] = each;
        }
      }
      if (costs.get(levels).isPresent() && cheaper(costs.get(levels).get(), Cost.NONE, best)) {
        best = costs.get(levels);
        picked[levels] = NONE;
      }
      cheapest.set(levels, best);
    }
    return cheapest;
  }

  private int gain(int index, Step step) {
    return weights.get(index) * step.levels();
  }

  private static boolean cheaper(Cost rest, Cost step, Optional<Cost> best) {
    return best.isEmpty() || rest.isBelowWith(step, best.get());
  }

  private List<Pick> picked(int levels) {
    var chosen = new ArrayList<Pick>();
    var left = levels;
    for (var index = 0; index < picks.length; index++) {
      var pick = picks[index][left];
      if (pick != NONE) {
        var step = steps.get(index).get(pick);
        chosen.add(new Pick(index, step));
        left = Math.max(0, left - gain(index, step));
      }
    }
    return chosen;
  }

  /// The step chosen for one item.
  ///
  /// @param index which of the items, from 0
  record Pick(int index, Step step) {}

  /// What improves together.
  ///
  /// @param picks the chosen steps, in the order of the items
  /// @param cost what they cost together
  record Choice(List<Pick> picks, Cost cost) {

    Choice {
      picks = List.copyOf(picks);
    }

    /// How many levels it gains in all.
    int levels() {
      return picks.stream().mapToInt(pick -> pick.step().levels()).sum();
    }
  }
}
