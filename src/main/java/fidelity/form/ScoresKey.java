package fidelity.form;

import static fidelity.form.Need.REQUIRED;

/// The keys of a rubric's scale.
public enum ScoresKey implements Key {
  FROM(REQUIRED, "The lowest score of an item"),
  TO(REQUIRED, "The highest score of an item");

  private final Need need;
  private final String says;

  ScoresKey(Need need, String says) {
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
