package fidelity.form;

import static fidelity.form.Need.OPTIONAL;
import static fidelity.form.Need.REQUIRED;

/// The keys of a worked example of an item.
public enum ExampleKey implements Key {
  ANSWERS(OPTIONAL, "Answers, written as in a review (`is`, `source` and `note` too)"),
  SCORE(REQUIRED, "The score that they give");

  private final Need need;
  private final String says;

  ExampleKey(Need need, String says) {
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
