package fidelity.keys;

import static fidelity.keys.Declaration.optional;
import static fidelity.keys.Declaration.required;

/// The keys of a rubric file.
public enum RubricKey implements Key {
  RUBRIC(
      required("Its id: a letter or digit, then letters, digits, hyphens, dots and underscores")),
  VERSION(required("Its version, as text; reviews by different versions are never mixed")),
  LANGUAGE(required("The language of its words, and so of reports, as a tag like `en`")),
  NAME(required("Its full name")),
  SCORES(required("The scale of every item")),
  TOTAL(
      required(
          "How item scores make the total: `sum`, `mean`, `mean-of-sections` (the mean of the sections’ own means) or `percent-of-range` (0 to 100); all but the sum are exact until they are printed with two decimals")),
  MISSING(
      optional(
          "With `total: sum`, what becomes of items that do not apply: `rescale` multiplies the points by all items and divides them by the scored ones, to a whole number, a half going up")),
  BANDS(required("A list of what totals mean, highest first")),
  DEVELOPMENT_NEED(required("Items scored this or less are key development needs")),
  REVIEW_EVERY(optional("A list of when the next review is due, from the highest total down")),
  SOURCES(optional("Codes of sources of evidence, with their names")),
  SECTIONS(required("A list of sections"));

  private final Declaration declaration;

  RubricKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
