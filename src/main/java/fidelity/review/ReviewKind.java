package fidelity.review;

import fidelity.rubric.Identified;

/// Who reviewed whom.
public enum ReviewKind implements Identified {
  /// Assessors from outside reviewed the service.
  INDEPENDENT,
  /// The service reviewed itself, with an assessor from outside beside it.
  GUIDED_SELF_ASSESSMENT,
  /// The service reviewed itself.
  SELF_ASSESSMENT,
  /// The first review, before or as the service begins to work by the scale.
  BASELINE
}
