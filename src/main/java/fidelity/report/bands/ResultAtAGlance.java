package fidelity.report.bands;

import fidelity.report.Block.Result;
import fidelity.scoring.Scorecard;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ScorePhrase;

/// The total, its band or those that are possible, and how far the next one is.
public final class ResultAtAGlance {

  private ResultAtAGlance() {}

  /// The result of a review, in the report's language.
  public static Result of(Scorecard scorecard, Words words) {
    var texts = new ScoreTexts(scorecard, words);
    return new Result(
        texts.totalName(),
        texts.total(),
        scorecard.band().isPresent()
            ? texts.bands()
            : words.fact(words.say(ScorePhrase.BANDS_REACHABLE), texts.bands()),
        texts.distance(),
        texts.points(),
        TotalScale.of(scorecard, words));
  }
}
