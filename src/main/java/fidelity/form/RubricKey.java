package fidelity.form;

import static fidelity.form.Need.OPTIONAL;
import static fidelity.form.Need.REQUIRED;

/// The keys of a rubric file.
public enum RubricKey implements Key {
  RUBRIC(
      REQUIRED, "Its id: a letter or digit, then letters, digits, hyphens, dots and underscores"),
  VERSION(REQUIRED, "Its version, as text; reviews by different versions are never mixed"),
  LANGUAGE(REQUIRED, "The language of its words, and so of reports, as a tag like `en`"),
  NAME(REQUIRED, "Its full name"),
  SCORES(REQUIRED, "The scale of every item"),
  TOTAL(
      REQUIRED,
      "How item scores make the total: `sum`, `mean` (two decimals) or `percent-of-range` (0 to 100, two decimals)"),
  BANDS(REQUIRED, "A list of what totals mean, highest first"),
  DEVELOPMENT_NEED(REQUIRED, "Items scored this or less are key development needs"),
  REVIEW_EVERY(OPTIONAL, "A list of when the next review is due, from the highest total down"),
  SOURCES(OPTIONAL, "Codes of sources of evidence, with their names"),
  SECTIONS(REQUIRED, "A list of sections");

  private final Need need;
  private final String says;

  RubricKey(Need need, String says) {
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
