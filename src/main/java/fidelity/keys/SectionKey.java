package fidelity.keys;

import static fidelity.keys.Declaration.optional;
import static fidelity.keys.Declaration.required;

/// The keys of a section of a rubric.
public enum SectionKey implements Key {
  SECTION(required("Its id, unique in the rubric")),
  NAME(required("Its name")),
  BANDS(optional("A list of bands of the section's own figures, highest first, none by default")),
  ITEMS(required("A list of items"));

  private final Declaration declaration;

  SectionKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
