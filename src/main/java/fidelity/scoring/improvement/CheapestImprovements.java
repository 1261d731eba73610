package fidelity.scoring.improvement;

import fidelity.rubric.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The cheapest choices of at most one step for each of several items, or of several sets of
/// answers: one for every number of half points that is to be gained.
///
/// This is the multiple-choice knapsack problem, solved exactly by dynamic programming over the
/// items, last to first: after each, `costs` holds what the cheapest choice among the items seen so
/// far costs for every such number, and `picks` which step of this item is part of it. The
/// choices themselves are read back from the picks. Between equals the earlier item improves.
final class CheapestImprovements {

  private static final int NONE = -1;

  private final List<List<Step>> steps;
  private final List<Integer> weights;
  private final int[][] picks;
  private List<Optional<Cost>> costs;

  /// How many half points the items seen so far can gain together; no more can be gained.
  private int most;

  private CheapestImprovements(List<List<Step>> steps, List<Integer> weights, int halves) {
    this.steps = steps;
    this.weights = weights;
    this.picks = new int[steps.size()][halves + 1];
    this.costs = new ArrayList<>(Collections.nCopies(halves + 1, Optional.empty()));
    costs.set(0, Optional.of(Cost.NONE));
    for (var index = steps.size() - 1; index >= 0; index--) {
      costs = with(index);
    }
  }

  /// The choices for every gain up to some.
  ///
  /// @param steps the steps that each item offers
  /// @param most at least no points
  static CheapestImprovements of(List<List<Step>> steps, Points most) {
    return of(steps, Collections.nCopies(steps.size(), 1), most);
  }

  /// The choices where a point of one item counts for more than one of another.
  ///
  /// @param weights for how many each point of each item counts
  /// @param most how many points are to be gained, each as often as it counts
  static CheapestImprovements of(List<List<Step>> steps, List<Integer> weights, Points most) {
    return new CheapestImprovements(steps, weights, most.halves());
  }

  /// The cheapest choice that gains so much in all, or more; none when no choice does.
  Optional<Choice> gaining(Points gain) {
    return costs.get(gain.halves()).map(cost -> new Choice(picked(gain.halves()), cost));
  }

  private List<Optional<Cost>> with(int index) {
    var offered = steps.get(index);
    var picked = picks[index];
    Arrays.fill(picked, NONE);
    most += offered.stream().mapToInt(step -> gain(index, step)).max().orElse(0);
    var cheapest = new ArrayList<>(costs);
    for (var halves = 0; halves <= Math.min(most, costs.size() - 1); halves++) {
      var best = Optional.<Cost>empty();
      for (var each = 0; each < offered.size(); each++) {
        var step = offered.get(each);
        var rest = costs.get(Math.max(0, halves - gain(index, step)));
        if (rest.isPresent() && cheaper(rest.get(), step.cost(), best)) {
          best = Optional.of(rest.get().plus(step.cost()));
          picked[halves] = each;
        }
      }
      if (costs.get(halves).isPresent() && cheaper(costs.get(halves).get(), Cost.NONE, best)) {
        best = costs.get(halves);
        picked[halves] = NONE;
      }
      cheapest.set(halves, best);
    }
    return cheapest;
  }

  private int gain(int index, Step step) {
    return weights.get(index) * step.gain().halves();
  }

  private static boolean cheaper(Cost rest, Cost step, Optional<Cost> best) {
    return best.isEmpty() || rest.isBelowWith(step, best.get());
  }

  private List<Pick> picked(int halves) {
    var chosen = new ArrayList<Pick>();
    var left = halves;
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

    /// What it gains in all.
    Points gain() {
      return picks.stream().map(pick -> pick.step().gain()).reduce(Points.NONE, Points::plus);
    }
  }
}
