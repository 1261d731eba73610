package fidelity.keys;

import static fidelity.keys.Declaration.optional;
import static fidelity.keys.Declaration.required;

/// The keys of a rubric file that is based on another rubric.
public enum TailoredKey implements Key {
  RUBRIC(required("Its own id, of the same form")),
  VERSION(required("Its own version, as text")),
  NAME(required("Its own full name")),
  BASED_ON(
      required(
          "The rubric that it changes: a built-in id, or a path to a file that is not tailored itself")),
  TOTAL(optional("How item scores make the total; the base's way when absent")),
  MISSING(
      optional(
          "What becomes of items that do not apply; as in the base when absent, if `total` is too")),
  BANDS(
      optional(
          "What totals mean; the base's bands when absent, which only fit where the lowest and highest"
              + " total are the base's")),
  DEVELOPMENT_NEED(optional("The base's when absent")),
  REVIEW_EVERY(optional("When the next review is due; as in the base when absent")),
  SOURCES(optional("More codes of sources of evidence, or other names for those of the base")),
  CHANGES(required("A list of the items that are changed"));

  private final Declaration declaration;

  TailoredKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
