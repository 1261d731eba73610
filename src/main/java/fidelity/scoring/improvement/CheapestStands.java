package fidelity.scoring.improvement;

import fidelity.rubric.Points;
import fidelity.rubric.grid.LowestScores;
import fidelity.rubric.grid.ScoredGrid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Looks through all choices of one stand for each facet, for the cheapest to each level.
///
/// First it counts: a level is worth having at the fewest changes that reach it, if no fewer reach
/// higher. Then it chooses the cheapest among those that change so few answers.
final class CheapestStands {

  private final List<List<Stand>> stands;
  private final LowestScores scores;
  private final int least;

  /// The fewest changes for each level, from the lowest.
  private final int[] fewest;

  private final Stand[] chosen;
  private final TreeMap<Integer, Choice> cheapest = new TreeMap<>();

  /// @param stands those of the facets on each axis of the grid
  CheapestStands(ScoredGrid grid, List<List<Stand>> stands) {
    this.stands = stands;
    this.scores =
        LowestScores.of(
            grid, stands.stream().map(all -> all.stream().map(Stand::run).toList()).toList());
    this.least = grid.item().levels().getFirst().score();
    this.fewest = new int[grid.item().levels().size()];
    this.chosen = stands.stream().map(List::getFirst).toArray(Stand[]::new);
  }

  /// The cheapest step to each level above one that is surely reached now.
  List<Step> steps(int now) {
    Arrays.fill(fewest, Integer.MAX_VALUE);
    count(stands.size() - 1, 0, 0);
    keepWorthHaving(now);
    choose(stands.size() - 1, 0, 0, 0);
    var steps = new ArrayList<Step>();
    cheapest.forEach((level, choice) -> steps.add(choice.step(now, least + level)));
    return steps;
  }

  private void count(int axis, int box, int changes) {
    if (axis < 0) {
      var level = scores.level(box);
      fewest[level] = Math.min(fewest[level], changes);
      return;
    }
    var next = box;
    for (var stand : stands.get(axis)) {
      count(axis - 1, next, changes + stand.changes());
      next += scores.stride(axis);
    }
  }

  /// Forgets the levels that are reached now, and those that as few changes pass.
  private void keepWorthHaving(int now) {
    var passed = Integer.MAX_VALUE;
    for (var level = fewest.length - 1; level >= 0; level--) {
      var few = fewest[level];
      fewest[level] = level + least > now && few <= passed ? few : -1;
      passed = Math.min(passed, few);
    }
  }

  /// Where a wider stretch than the new answers' own cells is surely on a lower level than they,
  /// its words would promise less than they give.
  ///
  /// @param exact the box of the new answers' own cells
  private void choose(int axis, int box, int exact, int changes) {
    if (axis < 0) {
      var level = scores.level(box);
      if (changes == fewest[level] && scores.level(exact) == level) {
        cheapest.merge(level, Choice.of(chosen), Choice::cheaper);
      }
      return;
    }
    var stride = scores.stride(axis);
    var next = box;
    for (var stand : stands.get(axis)) {
      chosen[axis] = stand;
      var own = exact + next - box + stand.exact() * stride;
      choose(axis - 1, next, own, changes + stand.changes());
      next += stride;
    }
  }

  /// A choice of changed answers.
  private record Choice(Cost cost, List<Candidate> changed) {

    static Choice of(Stand[] chosen) {
      var changed = new ArrayList<Candidate>();
      var cost = Cost.NONE;
      for (var stand : chosen) {
        changed.addAll(stand.changed());
        cost = cost.plus(stand.cost());
      }
      changed.sort(null);
      return new Choice(cost, changed);
    }

    /// The cheaper of two, or between equals the one that changes the earlier questions.
    Choice cheaper(Choice other) {
      var order = cost.compareTo(other.cost);
      for (var index = 0; order == 0 && index < changed.size(); index++) {
        order = changed.get(index).compareTo(other.changed.get(index));
      }
      return order <= 0 ? this : other;
    }

    Step step(int from, int to) {
      return new Step(
          Points.of(from), Points.of(to), changed.stream().map(Candidate::change).toList(), cost);
    }
  }
}
