package fidelity.review;

/// Who reviewed whom.
public enum Kind {
  INDEPENDENT,
  GUIDED_SELF_ASSESSMENT,
  SELF_ASSESSMENT,
  BASELINE
}
