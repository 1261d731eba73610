package fidelity.keys;

import static fidelity.keys.Declaration.optional;
import static fidelity.keys.Declaration.required;

/// The keys of the service in a review file.
public enum SiteKey implements Key {
  ID(required("A short name, for file names and tables")),
  NAME(required("The service's name")),
  ORGANISATION(optional("Who runs it"));

  private final Declaration declaration;

  SiteKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
