package fidelity.report.review;

import fidelity.report.Block.Cover;
import fidelity.report.Block.Fact;
import fidelity.scoring.Scorecard;
import fidelity.words.ScoreTexts;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;

/// Lays out the first page: which service, when, and what came out.
final class CoverLayout {

  private CoverLayout() {}

  static Cover of(Scorecard scorecard, ReportLanguage language) {
    var header = scorecard.review().header();
    var texts = new ScoreTexts(scorecard, language.words());
    var lines = new ArrayList<Fact>();
    lines.add(Fact.of(language.say(HeaderPhrase.SITE), header.site().name()));
    if (!header.site().organisation().isEmpty()) {
      lines.add(Fact.of(language.say(HeaderPhrase.ORGANISATION), header.site().organisation()));
    }
    lines.addAll(ReviewFacts.of(scorecard, language));
    if (!header.publisher().isEmpty()) {
      lines.add(Fact.of(language.say(HeaderPhrase.PUBLISHER), header.publisher()));
    }
    return new Cover(
        ReviewMetadata.of(scorecard, language.words()).title(),
        lines,
        language.say(scorecard.total().settled() ? ScorePhrase.TOTAL : ScorePhrase.TOTAL_OPEN),
        texts.total(),
        scorecard.total().settled()
            ? texts.bands()
            : language.say(
                ExplanationPhrase.FACT, language.say(ScorePhrase.BANDS_REACHABLE), texts.bands()),
        scorecard.rubric().scale().scores().size());
  }
}
