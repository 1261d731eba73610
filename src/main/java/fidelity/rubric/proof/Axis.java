package fidelity.rubric.proof;

import fidelity.rubric.Question;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/// One question of a grid, with a position for each of its cells, worst or lowest first.
///
/// @param stride how far apart the numbers of two combinations are that differ by one cell
record Axis(Question question, List<BigDecimal> positions, int stride) {

  /// How many cells there are.
  int cells() {
    return positions.size();
  }

  /// The cell that a combination has on this axis.
  int cell(int combination) {
    return combination / stride % cells();
  }

  /// The position that a combination has on this axis.
  BigDecimal position(int combination) {
    return positions.get(cell(combination));
  }

  /// The combination that differs by one cell up.
  int up(int combination) {
    return combination + stride;
  }

  /// Shows every combination among the first `size` that has one a cell further up.
  void forEachStep(int size, IntConsumer step) {
    var round = stride * cells();
    for (var from = 0; from < size; from += round) {
      for (var each = from; each < from + round - stride; each++) {
        step.accept(each);
      }
    }
  }

  /// The combinations of that cell among the first `size`.
  BitSet at(int cell, int size) {
    var combinations = new BitSet(size);
    for (var from = cell * stride; from < size; from += stride * cells()) {
      combinations.set(from, from + stride);
    }
    return combinations;
  }
}
