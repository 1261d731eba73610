package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.scoring.Scorecard;
import fidelity.words.ReviewTexts;
import fidelity.words.phrase.HeaderPhrase;
import java.util.stream.Stream;

/// The facts of a review on a line or two, in quiet type: what kind it is, when it was made, of
/// which organization, by which rubric.
final class ReviewLines {

  private static final String DOT = " · ";

  private final Scorecard scorecard;
  private final ReportLanguage language;
  private final ReviewTexts texts;

  private ReviewLines(Scorecard scorecard, ReportLanguage language) {
    this.scorecard = scorecard;
    this.language = language;
    this.texts = new ReviewTexts(scorecard, language.words());
  }

  /// The report's title with its publisher and date.
  static Block title(Scorecard scorecard, ReportLanguage language) {
    var lines = new ReviewLines(scorecard, language);
    var publisher = scorecard.review().header().publisher();
    return quiet(Stream.of(lines.texts.title(), publisher, lines.reported()));
  }

  /// The kind of review, the days of the visit, the organization, how far the review has come.
  static Block visit(Scorecard scorecard, ReportLanguage language) {
    return quiet(new ReviewLines(scorecard, language).visit());
  }

  /// All of it, for a text that has no title page.
  static Block of(Scorecard scorecard, ReportLanguage language) {
    var lines = new ReviewLines(scorecard, language);
    return quiet(Stream.concat(lines.visit(), Stream.of(lines.reportDate(), lines.texts.rubric())));
  }

  private String reportDate() {
    var reported = reported();
    return reported.isEmpty()
        ? ""
        : language.words().fact(language.say(HeaderPhrase.REPORTED), reported);
  }

  private Stream<String> visit() {
    return Stream.of(
        texts.kind() + " " + texts.visited(),
        scorecard.review().header().site().organisation(),
        texts.status());
  }

  private String reported() {
    return scorecard.review().header().reported().map(language.words()::date).orElse("");
  }

  private static Block quiet(Stream<String> parts) {
    var line = String.join(DOT, parts.filter(part -> !part.isEmpty()).toList());
    return new Paragraph(Prose.quiet(line));
  }
}
