package fidelity.report.comparison;

import fidelity.report.DocumentMetadata;
import fidelity.scoring.Scorecard;
import fidelity.words.Words;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import java.util.LinkedHashMap;

/// What a comparison says of itself.
final class ComparisonMetadata {

  private ComparisonMetadata() {}

  /// @param later the review that gives the document its day
  static DocumentMetadata of(Phrase title, Scorecard later, Words words) {
    var header = later.review().header();
    var named = words.say(title) + " – " + header.site().name();
    return new DocumentMetadata(
        named,
        words.language().tag(),
        header.publisher(),
        header.date(),
        header.site().name(),
        named,
        words.template(HeaderPhrase.PAGE_OF),
        "",
        new LinkedHashMap<>());
  }
}
