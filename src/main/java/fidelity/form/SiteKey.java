package fidelity.form;

import static fidelity.form.Need.OPTIONAL;
import static fidelity.form.Need.REQUIRED;

/// The keys of the service in a review file.
public enum SiteKey implements Key {
  ID(REQUIRED, "A short name, for file names and tables"),
  NAME(REQUIRED, "The service's name"),
  ORGANISATION(OPTIONAL, "Who runs it");

  private final Need need;
  private final String says;

  SiteKey(Need need, String says) {
    this.need = need;
    this.says = says;
  }

  @Override
  public Need need() {
    return need;
  }

  @Override
  public String says() {
    return says;
  }
}
