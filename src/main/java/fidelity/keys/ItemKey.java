package fidelity.keys;

import static fidelity.keys.Declaration.optional;
import static fidelity.keys.Declaration.required;

/// The keys of an item of a rubric.
public enum ItemKey implements Key {
  ITEM(required("Its id, unique in the rubric")),
  NAME(required("Its name")),
  STANDARD(required("What good practice is, in one or two sentences")),
  SOURCES(optional("The codes of the usual sources of evidence")),
  PER(
      optional(
          "Rated once when absent; with `specialist` each specialist's answers are rated, and the mean of"
              + " the levels, to the nearest whole level, a half going down, is the score")),
  ANSWERS(optional("The questions, by id; an item without questions is always judged")),
  LEVELS(required("Every score of the scale, with its level")),
  NOT_APPLICABLE(
      optional(
          "When a review may leave the item out as not applicable; without it the item always applies")),
  NOTE(optional("A policy, a defect of the printed scale, or a reading of your own")),
  EXAMPLES(optional("A list of worked examples"));

  private final Declaration declaration;

  ItemKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
