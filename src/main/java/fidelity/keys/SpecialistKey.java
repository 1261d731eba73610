package fidelity.keys;

import static fidelity.keys.Declaration.optional;

/// The keys of a set of answers besides the ids of its questions.
public enum SpecialistKey implements Key {
  SPECIALIST(
      optional(
          "Whose answers these are, where the item is rated per specialist: a name for every report, such as Specialist A; a role, not a person's name"));

  private final Declaration declaration;

  SpecialistKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
