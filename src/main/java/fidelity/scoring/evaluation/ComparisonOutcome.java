package fidelity.scoring.evaluation;

import fidelity.rubric.Condition.Compare;

/// One comparison of a level's condition, and whether it holds for the answers.
///
/// A comparison under a "not" is negated here, so that it always says what the level asks for.
public record ComparisonOutcome(Compare asked, Kleene truth) {

  /// Whether something holds, in the three-valued logic of Kleene: answers that are missing leave
  /// it unknown.
  public enum Kleene {
    HOLDS,
    FAILS,
    UNKNOWN;

    /// Whether the opposite holds.
    public Kleene negated() {
      return switch (this) {
        case HOLDS -> FAILS;
        case FAILS -> HOLDS;
        case UNKNOWN -> UNKNOWN;
      };
    }
  }
}
