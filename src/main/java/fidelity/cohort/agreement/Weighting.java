package fidelity.cohort.agreement;

import fidelity.rubric.Identified;

/// How much a disagreement weighs, by how many steps of the scale lie between the two scores.
public enum Weighting implements Identified {
  /// Every disagreement weighs the same.
  UNWEIGHTED {
    @Override
    long disagreement(int steps) {
      return steps == 0 ? 0 : 1;
    }
  },
  /// Two steps apart weigh twice as much as one.
  LINEAR {
    @Override
    long disagreement(int steps) {
      return Math.abs(steps);
    }
  },
  /// Two steps apart weigh four times as much as one.
  QUADRATIC {
    @Override
    long disagreement(int steps) {
      return (long) steps * steps;
    }
  };

  /// The weight in whole numbers; no coefficient depends on their unit.
  abstract long disagreement(int steps);
}
