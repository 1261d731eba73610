package fidelity.report.review;

import fidelity.report.Block.Cover;
import fidelity.report.Block.Fact;
import fidelity.scoring.Scorecard;
import fidelity.words.Phrase;
import fidelity.words.ScoreTexts;
import java.util.ArrayList;

/// Lays out the first page: which service, when, and what came out.
final class CoverLayout {

  private CoverLayout() {}

  static Cover of(Scorecard scorecard, ReportLanguage language) {
    var header = scorecard.review().header();
    var texts = new ScoreTexts(scorecard, language.words());
    var lines = new ArrayList<Fact>();
    lines.add(Fact.of(language.say(Phrase.SITE), header.site().name()));
    if (!header.site().organisation().isEmpty()) {
      lines.add(Fact.of(language.say(Phrase.ORGANISATION), header.site().organisation()));
    }
    lines.addAll(ReviewFacts.of(scorecard, language));
    if (!header.publisher().isEmpty()) {
      lines.add(Fact.of(language.say(Phrase.PUBLISHER), header.publisher()));
    }
    return new Cover(
        ReviewMetadata.of(scorecard, language.words()).title(),
        lines,
        language.say(scorecard.total().settled() ? Phrase.TOTAL : Phrase.TOTAL_OPEN),
        texts.total(),
        scorecard.total().settled()
            ? texts.bands()
            : language.say(Phrase.FACT, language.say(Phrase.BANDS_REACHABLE), texts.bands()),
        scorecard.rubric().scale().scores().size());
  }
}
