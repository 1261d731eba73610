package fidelity.scoring;

import fidelity.rubric.Identified;

/// What an item's score rests on.
public enum Basis implements Identified {
  /// The rule gives one score for the answers.
  SCORED,
  /// The assessors gave it, without answers.
  JUDGED,
  /// The assessors gave it although the answers give another, or several.
  OVERRIDDEN,
  /// The answers leave more than one score possible.
  OPEN
}
