package fidelity.form;

import static fidelity.form.Need.OPTIONAL;

/// The keys of what a review rests on.
public enum MethodKey implements Key {
  DOCUMENTS(OPTIONAL, "A list of what was read"),
  INTERVIEWS(OPTIONAL, "A list of those who were interviewed"),
  OBSERVATIONS(OPTIONAL, "A list of what was observed");

  private final Need need;
  private final String says;

  MethodKey(Need need, String says) {
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
