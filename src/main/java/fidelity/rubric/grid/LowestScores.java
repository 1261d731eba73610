package fidelity.rubric.grid;

import java.util.List;

/// The lowest score in every box whose sides are taken from some runs of cells on each axis.
///
/// One axis after the other has its cells replaced by its runs, each with the lowest of what its
/// cells hold by then; the lowest of a box is the lowest along its sides, taken in turn. So all
/// boxes together cost little more than one look at each, where one by one they would cost a look
/// at each of their combinations.
public final class LowestScores {

  private final int[] strides;
  private final byte[] levels;

  private LowestScores(ScoredGrid scores, List<List<Run>> sides) {
    this.strides = new int[sides.size()];
    var lowest = scores.levels();
    var stride = 1;
    for (var index = 0; index < sides.size(); index++) {
      strides[index] = stride;
      lowest = replaced(lowest, stride, scores.grid().axes().get(index).cells(), sides.get(index));
      stride *= sides.get(index).size();
    }
    this.levels = lowest;
  }

  /// The lowest scores of all boxes with such sides.
  ///
  /// @param sides for each axis of the grid the runs from which its sides are taken, not empty
  public static LowestScores of(ScoredGrid scores, List<List<Run>> sides) {
    return new LowestScores(scores, sides);
  }

  /// How far apart the numbers of two boxes are that differ by one run on that axis, of boxes that
  /// are numbered from 0.
  public int stride(int axis) {
    return strides[axis];
  }

  /// The lowest level in the box of that number, as its place among the item's.
  public int level(int box) {
    return levels[box];
  }

  private static byte[] replaced(byte[] old, int stride, int cells, List<Run> runs) {
    var rounds = old.length / stride / cells;
    var replaced = new byte[rounds * runs.size() * stride];
    for (var round = 0; round < rounds; round++) {
      for (var index = 0; index < runs.size(); index++) {
        var from = round * cells * stride;
        var to = (round * runs.size() + index) * stride;
        fill(replaced, to, old, from, stride, runs.get(index));
      }
    }
    return replaced;
  }

  private static void fill(byte[] to, int at, byte[] old, int from, int stride, Run run) {
    for (var each = 0; each < stride; each++) {
      to[at + each] = old[from + run.from() * stride + each];
    }
    for (var cell = run.from() + 1; cell <= run.to(); cell++) {
      for (var each = 0; each < stride; each++) {
        to[at + each] = (byte) Math.min(to[at + each], old[from + cell * stride + each]);
      }
    }
  }
}
