package fidelity.cohort.change;

import fidelity.rubric.Identified;

/// Why a site does not count in the change of a total.
public enum WhyLeftOut implements Identified {
  /// Its change is a range, because something is open or new in the rubric.
  RANGE,
  /// Scores were given by a rule that has changed since.
  GIVEN,
  /// The visit is by another rubric than the sites' last visits.
  OTHER_RUBRIC
}
