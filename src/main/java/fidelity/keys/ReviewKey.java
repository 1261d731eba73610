package fidelity.keys;

import static fidelity.keys.Declaration.optional;
import static fidelity.keys.Declaration.required;

/// The keys of a review file.
public enum ReviewKey implements Key {
  RUBRIC(required("The scale: a built-in id, or a path to a rubric file, relative to this file")),
  LANGUAGE(optional("The language of the prose, as a tag like `fi`; the rubric's own when absent")),
  TITLE(optional("The report's title; a standard one when absent")),
  SITE(required("The service under review")),
  VISITED(required("The days of the visit: one date, or a list of them")),
  RATER(
      optional(
          "Who rated alone, such as `A`, where the raters of a visit write a review each; a role or a letter, not a person's name")),
  RATERS(
      optional(
          "Whose consensus this review is: a list of the raters, each with the review that they wrote alone")),
  PREVIOUS(
      optional(
          "The last review of the service, so that the report tells what has changed since; `fidelity new --from` writes it")),
  REPORTED(optional("The day of the report; not before the visit ends")),
  KIND(
      optional(
          "Who reviews: `independent` (when absent), `guided-self-assessment`, `self-assessment` or `baseline`")),
  STATUS(optional("How far the review is: `draft` (when absent), `moderated` or `final`")),
  PUBLISHER(optional("Who publishes the report")),
  ASSESSORS(optional("A list of the reviewers; roles do, names are not needed")),
  RECIPIENTS(optional("A list of those whom the report goes to")),
  PURPOSE(optional("Why the review was made")),
  PROGRAMME(optional("What the service is")),
  METHOD(optional("What the review rests on")),
  SUMMARY(optional("The result in a few sentences")),
  STRENGTHS(optional("What works well")),
  OUTCOME(optional("How many clients are in a job")),
  TAGS(optional("Groups of your own that the review belongs to, as `region: Central`")),
  ITEMS(required("What was found, by the ids of the scale's items"));

  private final Declaration declaration;

  ReviewKey(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
