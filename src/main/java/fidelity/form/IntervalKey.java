package fidelity.form;

import static fidelity.form.Need.OPTIONAL;
import static fidelity.form.Need.REQUIRED;

/// The keys of when a rubric wants the next review.
public enum IntervalKey implements Key {
  FROM(OPTIONAL, "The lowest total that it holds for; the last has none"),
  MONTHS(REQUIRED, "The months until the next review");

  private final Need need;
  private final String says;

  IntervalKey(Need need, String says) {
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
