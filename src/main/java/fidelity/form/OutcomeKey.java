package fidelity.form;

import static fidelity.form.Need.REQUIRED;

/// The keys of how many clients are in a job.
public enum OutcomeKey implements Key {
  CLIENTS(REQUIRED, "How many clients there are"),
  EMPLOYED(REQUIRED, "How many of them are in a job");

  private final Need need;
  private final String says;

  OutcomeKey(Need need, String says) {
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
