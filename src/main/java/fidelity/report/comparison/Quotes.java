package fidelity.report.comparison;

import fidelity.report.Prose;
import fidelity.review.Review;
import fidelity.words.Words;

/// What reviewers wrote, in the language they wrote in.
final class Quotes {

  private Quotes() {}

  /// What a reviewer wrote, on one line.
  static Prose line(String text, Review review, Words words) {
    var tag = review.language().equals(words.language().tag()) ? "" : review.language();
    return Prose.in(tag, text.replace('\n', ' ').strip());
  }
}
