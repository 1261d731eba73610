package fidelity.rubric;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

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

  /// Whether the combination one cell further up exists.
  boolean stepsUp(int combination) {
    return cell(combination) < cells() - 1;
  }

  /// The combination that differs by one cell up.
  int up(int combination) {
    return combination + stride;
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
