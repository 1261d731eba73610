package fidelity.scoring.comparison;

import fidelity.rubric.Identified;

/// Where an item has gone from one visit to the next, or why that cannot be said.
public sealed interface Movement extends Identified permits Movement.Seen, Movement.NotComparable {

  /// What can be said.
  enum Seen implements Movement {
    /// The score is higher.
    BETTER,
    /// The score is lower.
    WORSE,
    /// The score is the same.
    SAME,
    /// It was open and has a score now.
    NEWLY_ANSWERED
  }

  /// Why nothing can be said.
  enum NotComparable implements Movement {
    /// Its score is still open.
    OPEN,
    /// It did not apply, or does not.
    NOT_APPLICABLE,
    /// The assessors gave its score last time, and the rule has changed: what they gave cannot be
    /// scored again.
    GIVEN,
    /// The rubric has the item only since then.
    NEW_ITEM,
    /// The rubric no longer has the item.
    DROPPED_ITEM
  }
}
