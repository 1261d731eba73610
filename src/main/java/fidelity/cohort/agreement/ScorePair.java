package fidelity.cohort.agreement;

import fidelity.rubric.Points;

/// The scores that two raters gave to the same thing.
public record ScorePair(Points first, Points second) {

  /// How much higher the first rater scored; below zero where the second did.
  Points difference() {
    return first.minus(second);
  }
}
