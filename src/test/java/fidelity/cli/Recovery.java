package fidelity.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Somebody who subtracts what is shown of wholes and parts from one another.
///
/// @param parts how many parts there are that have no parts of their own
/// @param sums what is known: the sums of a figure over some of these parts
record Recovery(int parts, List<Sum> sums) {

  private static final double NOTHING = 1e-9;

  /// The sum of a figure over some parts: its mean times the number of reviews.
  record Sum(BitSet of, double sum) {}

  /// The sum over other parts, where it follows from what is known.
  Optional<Double> sum(BitSet wanted) {
    var rows = reduced();
    var target = row(wanted, 0);
    for (var row : rows) {
      subtract(row, lead(row), target);
    }
    return lead(target) == parts ? Optional.of(-target[parts]) : Optional.empty();
  }

  /// What is known, each row without the leading part of those before it.
  private List<double[]> reduced() {
    var rows = new ArrayList<double[]>();
    for (var known : sums) {
      var row = row(known.of(), known.sum());
      rows.forEach(each -> subtract(each, lead(each), row));
      if (lead(row) < parts) {
        rows.add(row);
      }
    }
    return rows;
  }

  private double[] row(BitSet of, double sum) {
    var row = new double[parts + 1];
    of.stream().forEach(part -> row[part] = 1);
    row[parts] = sum;
    return row;
  }

  private int lead(double[] row) {
    var lead = 0;
    while (lead < parts && Math.abs(row[lead]) < NOTHING) {
      lead++;
    }
    return lead;
  }

  private void subtract(double[] row, int lead, double[] from) {
    var times = from[lead] / row[lead];
    for (var column = 0; column <= parts; column++) {
      from[column] -= times * row[column];
    }
  }
}
