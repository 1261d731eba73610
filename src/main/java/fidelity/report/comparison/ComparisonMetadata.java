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

  /// Of a comparison that is titled by what it is and by the site.
  ///
  /// @param later the review that gives the document its day
  static DocumentMetadata of(Phrase title, Scorecard later, Words words) {
    return of(words.say(title) + " – " + later.review().header().site().name(), later, words);
  }

  /// Of a comparison that has a title of its own.
  static DocumentMetadata of(String title, Scorecard later, Words words) {
    return of(title, later.review().header().site().name(), later, words);
  }

  /// @param running what every page says at its head
  static DocumentMetadata of(String title, String running, Scorecard later, Words words) {
    var header = later.review().header();
    return new DocumentMetadata(
        title,
        words.language().tag(),
        header.publisher(),
        header.date(),
        running,
        title,
        words.template(HeaderPhrase.PAGE_OF),
        "",
        new LinkedHashMap<>());
  }
}
