package fidelity.report.review;

import fidelity.report.Block.Result;
import fidelity.scoring.Scorecard;
import fidelity.words.ScoreTexts;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.ScorePhrase;

/// The total, its band or those that are possible, and how far the next one is.
final class ResultAtAGlance {

  private ResultAtAGlance() {}

  static Result of(Scorecard scorecard, ReportLanguage language) {
    var texts = new ScoreTexts(scorecard, language.words());
    return new Result(
        texts.totalName(),
        texts.total(),
        scorecard.band().isPresent()
            ? texts.bands()
            : language.say(
                ExplanationPhrase.FACT, language.say(ScorePhrase.BANDS_REACHABLE), texts.bands()),
        texts.distance(),
        texts.points(),
        ScorecardFigures.bandScale(scorecard, language.words()));
  }
}
