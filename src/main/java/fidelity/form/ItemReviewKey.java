package fidelity.form;

import static fidelity.form.Need.OPTIONAL;

/// The keys of what a review file records of an item.
public enum ItemReviewKey implements Key {
  ANSWERS(
      OPTIONAL,
      "Question ids with their answers; for an item that is rated per specialist, one such map or a list of them"),
  SCORE(OPTIONAL, "The assessors' own score; it needs a reason"),
  REASON(OPTIONAL, "Why the score was given"),
  SOURCES(OPTIONAL, "A list: what the finding rests on"),
  COMMENTS(OPTIONAL, "What was seen"),
  RECOMMENDATIONS(OPTIONAL, "What would help");

  private final Need need;
  private final String says;

  ItemReviewKey(Need need, String says) {
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
