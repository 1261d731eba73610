package fidelity.review;

import fidelity.rubric.Identified;

/// How far a review has come.
public enum Status implements Identified {
  DRAFT,
  MODERATED,
  FINAL
}
