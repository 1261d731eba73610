package fidelity.form;

import static fidelity.form.Need.OPTIONAL;
import static fidelity.form.Need.REQUIRED;

/// The keys of an item of a rubric.
public enum ItemKey implements Key {
  ITEM(REQUIRED, "Its id, unique in the rubric"),
  NAME(REQUIRED, "Its name"),
  STANDARD(REQUIRED, "What good practice is, in one or two sentences"),
  SOURCES(OPTIONAL, "The codes of the usual sources of evidence"),
  PER(
      OPTIONAL,
      "Rated once when absent; with `specialist` each specialist's answers are rated, and the mean of"
          + " the levels, to the nearest whole level, a half going down, is the score"),
  ANSWERS(OPTIONAL, "The questions, by id; an item without questions is always judged"),
  LEVELS(REQUIRED, "Every score of the scale, with its level"),
  NOTE(OPTIONAL, "A policy, a defect of the printed scale, or a reading of your own"),
  EXAMPLES(OPTIONAL, "A list of worked examples");

  private final Need need;
  private final String says;

  ItemKey(Need need, String says) {
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
