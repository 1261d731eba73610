package fidelity.form;

import static fidelity.form.Need.OPTIONAL;
import static fidelity.form.Need.REQUIRED;

/// The keys of an answer in its long form.
public enum EvidenceKey implements Key {
  IS(REQUIRED, "The answer"),
  SOURCE(OPTIONAL, "Where it was seen: one of the rubric's source codes"),
  NOTE(OPTIONAL, "Free text");

  private final Need need;
  private final String says;

  EvidenceKey(Need need, String says) {
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
