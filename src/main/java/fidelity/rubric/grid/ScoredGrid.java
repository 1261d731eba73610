package fidelity.rubric.grid;

import fidelity.rubric.Item;
import java.util.List;

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
    return item.levels().get(levels[combination]).score();
  }

  /// The level of every combination.
  byte[] levels() {
    return levels.clone();
  }

  byte level(int combination) {
    return levels[combination];
  }

  /// The part in which every axis keeps these of its cells.
  public ScoredBox box(List<Run> sides) {
    return ScoredBox.of(this, sides);
  }

  /// Where scores go along each axis, over all combinations.
  public List<Trend> trends() {
    return grid.axes().stream().map(axis -> Trend.of(this, axis)).toList();
  }
}
