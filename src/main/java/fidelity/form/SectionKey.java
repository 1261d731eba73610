package fidelity.form;

import static fidelity.form.Need.REQUIRED;

/// The keys of a section of a rubric.
public enum SectionKey implements Key {
  SECTION(REQUIRED, "Its id, unique in the rubric"),
  NAME(REQUIRED, "Its name"),
  ITEMS(REQUIRED, "A list of items");

  private final Need need;
  private final String says;

  SectionKey(Need need, String says) {
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
