package fidelity.form;

import static fidelity.form.Declaration.required;

/// The keys of a rubric's scale.
public enum ScoresKey implements Key {
  FROM(required("The lowest score of an item")),
  TO(required("The highest score of an item"));

  private final Declaration declaration;

  ScoresKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
