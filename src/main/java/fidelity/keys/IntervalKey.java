package fidelity.keys;

import static fidelity.keys.Declaration.optional;
import static fidelity.keys.Declaration.required;

/// The keys of when a rubric wants the next review.
public enum IntervalKey implements Key {
  FROM(optional("The lowest total that it holds for; the last has none")),
  MONTHS(required("The months until the next review"));

  private final Declaration declaration;

  IntervalKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
