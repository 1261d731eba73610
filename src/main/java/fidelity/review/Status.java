package fidelity.review;

/// How far a review has come.
public enum Status {
  /// Still being written.
  DRAFT,
  /// The assessors have agreed on the scores.
  MODERATED,
  /// Complete, for publication.
  FINAL
}
