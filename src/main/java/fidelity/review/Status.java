package fidelity.review;

/// How far a review has come.
public enum Status {
  DRAFT,
  MODERATED,
  FINAL
}
