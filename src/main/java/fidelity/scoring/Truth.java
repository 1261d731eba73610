package fidelity.scoring;

/// Whether something holds, as far as the answers tell.
public enum Truth {
  HOLDS,
  FAILS,
  UNKNOWN;

  /// What the answers tell of the opposite.
  public Truth negated() {
    return switch (this) {
      case HOLDS -> FAILS;
      case FAILS -> HOLDS;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
