package fidelity.keys;

import static fidelity.keys.Declaration.optional;

/// The keys of what a review file records of an item.
public enum ItemReviewKey implements Key {
  ANSWERS(
      optional(
          "Question ids with their answers; for an item that is rated per specialist, one such map or a list of them")),
  SCORE(optional("The assessors' own score; it needs a reason")),
  REASON(optional("Why the score was given")),
  NOT_APPLICABLE(
      optional(
          "Why the item does not apply to the service, where the rubric allows that; then it has neither answers nor a score")),
  SETTLED(
      optional(
          "In a consensus review, why the raters agreed on this where they had scored the item differently")),
  SOURCES(optional("A list: what the finding rests on")),
  COMMENTS(optional("What was seen")),
  RECOMMENDATIONS(optional("What would help"));

  private final Declaration declaration;

  ItemReviewKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
