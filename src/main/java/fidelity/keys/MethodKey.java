package fidelity.keys;

import static fidelity.keys.Declaration.optional;

/// The keys of what a review rests on.
public enum MethodKey implements Key {
  DOCUMENTS(optional("A list of what was read")),
  INTERVIEWS(optional("A list of those who were interviewed")),
  OBSERVATIONS(optional("A list of what was observed"));

  private final Declaration declaration;

  MethodKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
