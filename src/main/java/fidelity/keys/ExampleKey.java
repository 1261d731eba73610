package fidelity.keys;

import static fidelity.keys.Declaration.optional;
import static fidelity.keys.Declaration.required;

/// The keys of a worked example of an item.
public enum ExampleKey implements Key {
  ANSWERS(optional("Answers, written as in a review (`is`, `source` and `note` too)")),
  SCORE(required("The score that they give"));

  private final Declaration declaration;

  ExampleKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
