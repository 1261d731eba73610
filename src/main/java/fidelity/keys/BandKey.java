package fidelity.keys;

import static fidelity.keys.Declaration.optional;
import static fidelity.keys.Declaration.required;

/// The keys of a band of a rubric.
public enum BandKey implements Key {
  BAND(required("Its id")),
  NAME(required("Its name")),
  FROM(optional("Its lowest total; the last has none"));

  private final Declaration declaration;

  BandKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
