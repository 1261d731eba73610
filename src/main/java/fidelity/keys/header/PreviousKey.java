package fidelity.keys.header;

import static fidelity.keys.Declaration.required;

import fidelity.keys.Declaration;
import fidelity.keys.Key;

/// The keys of the last review that a review names.
public enum PreviousKey implements Key {
  REVIEW(required("The file of the last review, relative to this file")),
  SHA256(required("The SHA-256 of that file, by which `check` knows that it is still the same"));

  private final Declaration declaration;

  PreviousKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
