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
    var own = new ReviewTexts(scorecard, words).title();
    var title = draft ? "%s (%s)".formatted(own, words.say(HeaderPhrase.STATUS_DRAFT)) : own;
    return new DocumentMetadata(
        words.say(
            HeaderPhrase.DOCUMENT_TITLE, title, header.site().name(), words.date(header.date())),
        words.language().tag(),
        header.publisher(),
        header.date(),
        header.site().name(),
        title,
        words.template(HeaderPhrase.PAGE_OF),
        draft ? words.say(HeaderPhrase.DRAFT_MARK) : "",
        new LinkedHashMap<>());
  }
}
