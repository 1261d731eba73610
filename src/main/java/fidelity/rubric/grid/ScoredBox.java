package fidelity.rubric.grid;

import fidelity.rubric.Item;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The part of a scored grid in which every axis keeps a run of its cells: a smaller grid.
public final class ScoredBox {

  private final Item item;
  private final List<Run> sides;
  private final byte[] levels;

  private ScoredBox(Item item, List<Run> sides, byte[] levels) {
    this.item = item;
    this.sides = sides;
    this.levels = levels;
  }

  static ScoredBox of(ScoredGrid scores, List<Run> sides) {
    var size = 1;
    for (var side : sides) {
      size *= side.cells();
    }
    var levels = new byte[size];
    copy(scores, sides, sides.size() - 1, 0, levels, 0);
    return new ScoredBox(scores.item(), List.copyOf(sides), levels);
  }

  /// Copies what lies within the sides up to an axis, and tells where it has come to.
  private static int copy(
      ScoredGrid scores, List<Run> sides, int axis, int from, byte[] levels, int to) {
    if (axis < 0) {
      levels[to] = scores.level(from);
      return to + 1;
    }
    var side = sides.get(axis);
    var next = to;
    for (var cell = side.from(); cell <= side.to(); cell++) {
      var first = from + cell * scores.grid().axes().get(axis).stride();
      next = copy(scores, sides, axis - 1, first, levels, next);
    }
    return next;
  }

  /// How many combinations it has.
  public int size() {
    return levels.length;
  }

  /// The score of one of its combinations. Boxes of one grid with the same sides have the same
  /// combinations in the same places.
  public int score(int place) {
    return item.levels().get(levels[place]).score();
  }

  /// Every score of its combinations, lowest first.
  public SortedSet<Integer> scores() {
    var reached = new boolean[item.levels().size()];
    for (var level : levels) {
      reached[level] = true;
    }
    var scores = new TreeSet<Integer>();
    for (var level : item.levels()) {
      if (reached[level.score() - item.levels().getFirst().score()]) {
        scores.add(level.score());
      }
    }
    return scores;
  }

  /// Whether the score of some combination changes along that axis.
  public boolean changes(int axis) {
    var stride = 1;
    for (var side : sides.subList(0, axis)) {
      stride *= side.cells();
    }
    var round = stride * sides.get(axis).cells();
    for (var from = 0; from < levels.length; from += round) {
      for (var each = from; each < from + round - stride; each++) {
        if (levels[each] != levels[each + stride]) {
          return true;
        }
      }
    }
    return false;
  }
}
