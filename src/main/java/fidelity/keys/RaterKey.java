package fidelity.keys;

import static fidelity.keys.Declaration.required;

/// The keys of one rater in a consensus review.
public enum RaterKey implements Key {
  RATER(required("Who rated, as in their own review")),
  REVIEW(required("The file of their review, relative to this file")),
  SHA256(required("The SHA-256 of that file, by which `check` knows that it is still the same"));

  private final Declaration declaration;

  RaterKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
