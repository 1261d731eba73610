package fidelity.report.review;

import fidelity.report.DocumentMetadata;
import fidelity.review.Status;
import fidelity.scoring.Scorecard;
import fidelity.words.ReviewTexts;
import fidelity.words.Words;
import fidelity.words.phrase.HeaderPhrase;
import java.util.LinkedHashMap;

/// What a review's documents say of themselves.
final class ReviewMetadata {

  private ReviewMetadata() {}

  static DocumentMetadata of(Scorecard scorecard, Words words) {
    var header = scorecard.review().header();
    var draft = header.status() == Status.DRAFT;
    var texts = new ReviewTexts(scorecard, words);
    var title = texts.title();
    return new DocumentMetadata(
        draft ? "%s (%s)".formatted(title, words.say(HeaderPhrase.STATUS_DRAFT)) : title,
        words.language().tag(),
        header.publisher(),
        header.date(),
        texts.running(),
        words.template(HeaderPhrase.PAGE_OF),
        draft ? words.say(HeaderPhrase.DRAFT_MARK) : "",
        new LinkedHashMap<>());
  }
}
