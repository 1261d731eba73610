package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.scoring.Scorecard;
import fidelity.words.ReviewTexts;
import fidelity.words.SummaryTexts;
import fidelity.words.phrase.HeaderPhrase;
import java.util.stream.Stream;

/// The facts of a review in a paragraph that stands back, for a text without a first page: what
/// kind it is, when it was made, of which organization, by which rubric.
final class ReviewLines {

  private ReviewLines() {}

  static Block of(Scorecard scorecard, ReportLanguage language) {
    var words = language.words();
    var reported =
        scorecard
            .review()
            .header()
            .reported()
            .map(day -> words.fact(language.say(HeaderPhrase.REPORTED), words.date(day)));
    var occasion = new SummaryTexts(scorecard, words).occasion();
    var rubric = new ReviewTexts(scorecard, words).rubric();
    var parts =
        Stream.of(Stream.of(occasion), reported.stream(), Stream.of(rubric)).flatMap(each -> each);
    return new Paragraph(Prose.quiet(String.join(SummaryTexts.AND, parts.toList())));
  }
}
