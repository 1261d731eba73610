package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.words.ReviewTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.phrase.HeaderPhrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a summary lists: the key development needs and the employment outcome.
final class SummaryFacts {

  private SummaryFacts() {}

  /// Each need with its recommendations; then what is still open.
  static List<Block> developmentNeeds(Scorecard scorecard, ReportLanguage language) {
    var needs =
        scorecard.developmentNeeds().stream().map(item -> need(item, scorecard, language)).toList();
    return Stream.<Block>concat(
            needs.isEmpty() ? Stream.of() : Stream.of(new Bullets(needs)),
            new ScoreTexts(scorecard, language.words()).needs().stream().map(Paragraph::of))
        .toList();
  }

  /// How many clients are in a job, where the review says so.
  static Optional<Block> outcome(Scorecard scorecard, ReportLanguage language) {
    return new ReviewTexts(scorecard, language.words())
        .employed()
        .map(text -> new Facts(List.of(Fact.of(language.say(HeaderPhrase.EMPLOYED), text))));
  }

  private static Prose need(ItemScore item, Scorecard scorecard, ReportLanguage language) {
    var need = new ScoreTexts(scorecard, language.words()).scored(item);
    var advice = item.review().recommendations();
    return advice.isEmpty()
        ? Prose.strong(need)
        : Prose.strong(need + ". ").then(language.quote(advice));
  }
}
