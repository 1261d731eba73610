package fidelity.rubric.grid;

import fidelity.rubric.Item;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/// The score that an item gives for every combination of its answers.
public final class ScoredGrid {

  private final Item item;
  private final Grid grid;

  /// The place of the level reached among the item's, which are at most 101.
  private final byte[] levels;

  private ScoredGrid(Item item, Grid grid) {
    this.item = item;
    this.grid = grid;
    this.levels = new byte[grid.size()];
    for (byte level = 1; level < item.levels().size(); level++) {
      var holds = grid.where(item.levels().get(level).condition());
      for (var each = holds.nextSetBit(0); each >= 0; each = holds.nextSetBit(each + 1)) {
        levels[each] = level;
      }
    }
  }

  /// The scores of an item for the answers that its own conditions tell apart.
  public static ScoredGrid of(Item item) {
    return new ScoredGrid(item, Grid.of(item));
  }

  /// The scores of an item for the combinations of a grid that tells its answers apart.
  public static ScoredGrid of(Item item, Grid grid) {
    return new ScoredGrid(item, grid);
  }

  public Item item() {
    return item;
  }

  public Grid grid() {
    return grid;
  }

  /// The score of a combination.
  public int score(int combination) {
    return score(levels[combination]);
  }

  private int score(byte level) {
    return item.levels().get(level).score();
  }

  byte level(int combination) {
    return levels[combination];
  }

  /// Every score of the combinations in a box, lowest first.
  ///
  /// @param box the cells on every axis
  public SortedSet<Integer> scores(List<Run> box) {
    var reached = new BitSet();
    anyMatch(
        box,
        each -> {
          reached.set(levels[each]);
          return false;
        });
    var scores = new TreeSet<Integer>();
    reached.stream().forEach(level -> scores.add(score((byte) level)));
    return scores;
  }

  /// Whether the score of some combination in a box changes along an axis.
  public boolean changes(List<Run> box, Axis axis) {
    var run = box.get(grid.axes().indexOf(axis));
    return anyMatch(
        box, each -> axis.cell(each) < run.to() && levels[each] != levels[axis.up(each)]);
  }

  /// Where scores go along each axis, over all combinations.
  public List<Trend> trends() {
    return grid.axes().stream().map(axis -> Trend.of(this, axis)).toList();
  }

  private boolean anyMatch(List<Run> box, IntPredicate test) {
    return anyMatch(box, box.size() - 1, 0, test);
  }

  private boolean anyMatch(List<Run> box, int index, int from, IntPredicate test) {
    if (index < 0) {
      return test.test(from);
    }
    var stride = grid.axes().get(index).stride();
    for (var cell = box.get(index).from(); cell <= box.get(index).to(); cell++) {
      if (anyMatch(box, index - 1, from + cell * stride, test)) {
        return true;
      }
    }
    return false;
  }
}
