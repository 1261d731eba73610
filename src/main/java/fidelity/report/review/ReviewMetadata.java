package fidelity.report.review;

import fidelity.report.DocumentMetadata;
import fidelity.review.Status;
import fidelity.scoring.Scorecard;
import fidelity.words.SummaryTexts;
import fidelity.words.Words;
import fidelity.words.phrase.HeaderPhrase;
import java.util.LinkedHashMap;

/// What a review's documents say of themselves.
final class ReviewMetadata {

  private ReviewMetadata() {}

  static DocumentMetadata of(Scorecard scorecard, Words words) {
    var header = scorecard.review().header();
    var draft = header.status() == Status.DRAFT;
    var texts = new SummaryTexts(scorecard, words);
    return new DocumentMetadata(
        texts.fileTitle(),
        words.language().tag(),
        header.publisher(),
        header.date(),
        header.site().name(),
        texts.markedTitle(),
        words.template(HeaderPhrase.PAGE_OF),
        draft ? words.say(HeaderPhrase.DRAFT_MARK) : "",
        new LinkedHashMap<>());
  }
}
