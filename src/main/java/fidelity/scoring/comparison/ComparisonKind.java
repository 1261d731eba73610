package fidelity.scoring.comparison;

import fidelity.rubric.Identified;

/// What reviews are set side by side for.
public enum ComparisonKind implements Identified {
  /// Two raters of one visit.
  RATERS,
  /// Two visits to one site.
  VISITS,
  /// A site over its visits.
  TREND,
  /// Several sites over their visits.
  COHORT_CHANGE,
  /// Raters of one visit beside a master review of it.
  CALIBRATION,
  /// Many visits that several raters reviewed.
  PAIRS
}
