package fidelity.rubric.grid;

import fidelity.rubric.Question;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.function.IntPredicate;

/// One facet of a grid.
///
/// @param stride how far apart the numbers of two combinations are that differ by one cell
public record Axis(Facet facet, int stride) {

  /// How many cells there are.
  public int cells() {
    return facet.cells();
  }

  /// The cell that a combination has on this axis.
  public int cell(int combination) {
    return combination / stride % cells();
  }

  /// The combination that differs by one cell up.
  public int up(int combination) {
    return combination + stride;
  }

  /// Whether the axis is about the question of that id: another edition may word it otherwise.
  boolean asks(Question question) {
    return facet.questions().stream().anyMatch(each -> each.id().equals(question.id()));
  }

  BigDecimal position(Question question, int combination) {
    return facet.position(question, cell(combination));
  }

  /// The combinations among the first `size` whose cells pass the test, as runs of numbers.
  BitSet where(IntPredicate holds, int size) {
    var combinations = new BitSet(size);
    var cell = 0;
    while (cell < cells()) {
      var from = cell;
      while (cell < cells() && holds.test(cell)) {
        cell++;
      }
      if (cell > from) {
        add(combinations, new Run(from, cell - 1), size);
      }
      cell++;
    }
    return combinations;
  }

  private void add(BitSet combinations, Run run, int size) {
    for (var round = 0; round < size; round += stride * cells()) {
      combinations.set(round + run.from() * stride, round + (run.to() + 1) * stride);
    }
  }
}
