package fidelity.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Somebody who adds and subtracts sums that are shown, each over some numbers, in any way.
///
/// @param numbers how many numbers there are
/// @param shown the numbers that each sum is of
record Recovery(int numbers, List<BitSet> shown) {

  private static final double NOTHING = 1e-7;

  /// A sum with some of its numbers taken away, and the first of those that are left.
  private static final class Left {

    private final double[] row;
    private final int lead;

    private Left(double[] row, int lead) {
      this.row = row;
      this.lead = lead;
    }
  }

  /// Whether it leads to anything that is of some numbers alone.
  boolean tells(BitSet some) {
    var others = new BitSet();
    others.set(0, numbers);
    others.andNot(some);
    var without = new ArrayList<Left>();
    for (var sum : shown) {
      var row = row(sum);
      without.forEach(each -> subtract(each, row));
      var lead = lead(row, others);
      if (lead < numbers) {
        without.add(new Left(row, lead));
      } else if (lead(row, some) < numbers) {
        return true;
      }
    }
    return false;
  }

  private double[] row(BitSet of) {
    var row = new double[numbers];
    of.stream().forEach(number -> row[number] = 1);
    return row;
  }

  /// The first of some columns that is not zero; behind all when they are.
  private int lead(double[] row, BitSet columns) {
    for (var column = columns.nextSetBit(0); column >= 0; column = columns.nextSetBit(column + 1)) {
      if (Math.abs(row[column]) > NOTHING) {
        return column;
      }
    }
    return numbers;
  }

  private void subtract(Left each, double[] from) {
    var times = from[each.lead] / each.row[each.lead];
    if (times != 0) {
      for (var column = 0; column < numbers; column++) {
        from[column] -= times * each.row[column];
      }
    }
  }
}
