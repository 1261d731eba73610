package fidelity.review;

import fidelity.rubric.Identified;

/// How far a review has come.
public enum Status implements Identified {
  /// Still being written.
  DRAFT,
  /// The assessors have agreed on the scores.
  MODERATED,
  /// Complete, for publication.
  FINAL
}
