package fidelity.keys;

import static fidelity.keys.Declaration.optional;
import static fidelity.keys.Declaration.required;

/// The keys of a level of an item.
public enum LevelKey implements Key {
  WHEN(optional("Its condition; the lowest has none")),
  SAYS(required("Its words"));

  private final Declaration declaration;

  LevelKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
