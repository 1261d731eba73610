package fidelity.scoring;

import fidelity.rubric.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Finds the cheapest changes that surely lift one set of answers, to every level they can.
///
/// Exact: every choice of answers to change, and of cells for them, is tried, the fewest first.
/// What stays open counts at its worst.
final class SetClimber {

  private final int set;
  private final int lowest;
  private final int top;
  private final Standing standing;
  private final List<List<Move>> moves;
  private final TreeMap<Integer, Step> best = new TreeMap<>();

  /// The level that fewer changes reach already.
  private int floor;

  private SetClimber(Item item, int set, Rating rating) {
    this.set = set;
    this.lowest = rating.scores().lowest();
    this.top = item.levels().getLast().score();
    this.standing = Standing.of(rating);
    this.moves = item.questions().stream().map(standing::moves).toList();
    this.floor = lowest;
  }

  /// The unbeaten steps of a set, the cheapest first.
  ///
  /// @param set the set's place among the item's, from 0
  static List<Step> steps(Item item, int set, Rating rating) {
    return new SetClimber(item, set, rating).steps();
  }

  private List<Step> steps() {
    for (var count = 1; count <= moves.size() && floor < top; count++) {
      search(0, count, List.of());
      floor = best.isEmpty() ? floor : best.lastKey();
    }
    return Step.unbeaten(List.copyOf(best.values()));
  }

  /// Tries that many more moves, of the questions from that one on.
  private void search(int from, int count, List<Move> chosen) {
    if (count == 0) {
      offer(new Trial(standing, chosen));
      return;
    }
    for (var index = from; index <= moves.size() - count; index++) {
      for (var move : moves.get(index)) {
        var more = new ArrayList<>(chosen);
        more.add(move);
        search(index + 1, count - 1, more);
      }
    }
  }

  private void offer(Trial trial) {
    var level = trial.sure(floor);
    if (level > floor) {
      var step = trial.step(set, lowest, level);
      best.merge(level, step, (old, each) -> each.cost().compareTo(old.cost()) < 0 ? each : old);
    }
  }
}
