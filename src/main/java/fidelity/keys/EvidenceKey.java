package fidelity.keys;

import static fidelity.keys.Declaration.optional;
import static fidelity.keys.Declaration.required;

/// The keys of an answer in its long form.
public enum EvidenceKey implements Key {
  IS(required("The answer")),
  SOURCE(optional("Where it was seen: one of the rubric's source codes")),
  NOTE(optional("Free text"));

  private final Declaration declaration;

  EvidenceKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
