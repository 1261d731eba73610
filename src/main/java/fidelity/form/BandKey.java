package fidelity.form;

import static fidelity.form.Need.OPTIONAL;
import static fidelity.form.Need.REQUIRED;

/// The keys of a band of a rubric.
public enum BandKey implements Key {
  BAND(REQUIRED, "Its id"),
  NAME(REQUIRED, "Its name"),
  FROM(OPTIONAL, "Its lowest total; the last has none");

  private final Need need;
  private final String says;

  BandKey(Need need, String says) {
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
