package fidelity.review;

import fidelity.rubric.Identified;

/// Who reviewed whom.
public enum Kind implements Identified {
  INDEPENDENT,
  GUIDED_SELF_ASSESSMENT,
  SELF_ASSESSMENT,
  BASELINE
}
