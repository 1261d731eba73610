package fidelity.keys;

import static fidelity.keys.Declaration.required;

/// The keys of how many clients are in a job.
public enum OutcomeKey implements Key {
  CLIENTS(required("How many clients there are")),
  EMPLOYED(required("How many of them are in a job"));

  private final Declaration declaration;

  OutcomeKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
