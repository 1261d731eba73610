package fidelity.form;

import static fidelity.form.Need.OPTIONAL;
import static fidelity.form.Need.REQUIRED;

/// The keys of a level of an item.
public enum LevelKey implements Key {
  WHEN(OPTIONAL, "Its condition; the lowest has none"),
  SAYS(REQUIRED, "Its words");

  private final Need need;
  private final String says;

  LevelKey(Need need, String says) {
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
