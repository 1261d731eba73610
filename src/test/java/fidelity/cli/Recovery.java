package fidelity.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Somebody who adds and subtracts sums that are shown, each over some reviews, in any way.
///
/// @param reviews how many reviews there are
/// @param shown the reviews that each sum is of
record Recovery(int reviews, List<BitSet> shown) {

  private static final double NOTHING = 1e-9;

  /// Whether it leads to anything that is of some reviews alone.
  boolean tells(BitSet some) {
    var others = new BitSet();
    others.set(0, reviews);
    others.andNot(some);
    var without = new ArrayList<double[]>();
    for (var sum : shown) {
      var row = row(sum);
      without.forEach(each -> subtract(each, lead(each, others), row));
      if (lead(row, others) < reviews) {
        without.add(row);
      } else if (lead(row, some) < reviews) {
        return true;
      }
    }
    return false;
  }

  private double[] row(BitSet of) {
    var row = new double[reviews];
    of.stream().forEach(review -> row[review] = 1);
    return row;
  }

  /// The first of some columns that is not zero; behind all when they are.
  private int lead(double[] row, BitSet columns) {
    return columns.stream()
        .filter(column -> Math.abs(row[column]) > NOTHING)
        .findFirst()
        .orElse(reviews);
  }

  private void subtract(double[] row, int lead, double[] from) {
    var times = from[lead] / row[lead];
    for (var column = 0; column < reviews; column++) {
      from[column] -= times * row[column];
    }
  }
}
