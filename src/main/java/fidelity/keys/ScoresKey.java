package fidelity.keys;

import static fidelity.keys.Declaration.optional;
import static fidelity.keys.Declaration.required;

/// The keys of a rubric's scale.
public enum ScoresKey implements Key {
  FROM(required("The lowest score of an item")),
  TO(required("The highest score of an item")),
  STEP(
      optional(
          "How far apart the scores are that assessors may give: `1`, or `0.5` for half points"));

  private final Declaration declaration;

  ScoresKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
