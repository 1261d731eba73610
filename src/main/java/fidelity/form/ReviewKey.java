package fidelity.form;

import static fidelity.form.Need.OPTIONAL;
import static fidelity.form.Need.REQUIRED;

/// The keys of a review file.
public enum ReviewKey implements Key {
  RUBRIC(REQUIRED, "The scale: a built-in id, or a path to a rubric file, relative to this file"),
  LANGUAGE(OPTIONAL, "The language of the prose, as a tag like `fi`; the rubric's own when absent"),
  TITLE(OPTIONAL, "The report's title; a standard one when absent"),
  SITE(REQUIRED, "The service under review"),
  VISITED(REQUIRED, "The days of the visit: one date, or a list of them"),
  REPORTED(OPTIONAL, "The day of the report; not before the visit ends"),
  KIND(
      OPTIONAL,
      "Who reviews: `independent` (when absent), `guided-self-assessment`, `self-assessment` or `baseline`"),
  STATUS(OPTIONAL, "How far the review is: `draft`, `moderated` or `final` (when absent)"),
  PUBLISHER(OPTIONAL, "Who publishes the report"),
  ASSESSORS(OPTIONAL, "A list of the reviewers; roles do, names are not needed"),
  RECIPIENTS(OPTIONAL, "A list of those whom the report goes to"),
  PURPOSE(OPTIONAL, "Why the review was made"),
  PROGRAMME(OPTIONAL, "What the service is"),
  METHOD(OPTIONAL, "What the review rests on"),
  SUMMARY(OPTIONAL, "The result in a few sentences"),
  STRENGTHS(OPTIONAL, "What works well"),
  OUTCOME(OPTIONAL, "How many clients are in a job"),
  ITEMS(REQUIRED, "What was found, by the ids of the scale's items");

  private final Need need;
  private final String says;

  ReviewKey(Need need, String says) {
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
