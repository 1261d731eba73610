package fidelity.report.bands;

import fidelity.report.Figure.BandScale;
import fidelity.scoring.Scorecard;
import fidelity.words.BandTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ScorePhrase;

/// The total of a review on the scale of bands.
public final class TotalScale {

  private TotalScale() {}

  /// The scale with the total, or its range, marked on it.
  public static BandScale of(Scorecard scorecard, Words words) {
    var rubric = scorecard.rubric();
    return new BandScale(
        "",
        finding(scorecard, words),
        new BandStretches(rubric, words).reachable(scorecard.bands()::contains),
        scorecard.total().lowest(),
        scorecard.total().highest(),
        new ScoreTexts(scorecard, words).bareTotal(),
        words.number(rubric.most(), rubric.decimals()));
  }

  /// The total and its band, then the scale.
  private static String finding(Scorecard scorecard, Words words) {
    var rubric = scorecard.rubric();
    var texts = new ScoreTexts(scorecard, words);
    var decimals = rubric.decimals();
    return words.say(
        ScorePhrase.BAND_SCALE_FINDING,
        words.number(rubric.least(), decimals),
        words.number(rubric.most(), decimals),
        String.join("; ", new BandTexts(rubric, words).lines()),
        texts.bareTotal(),
        texts.bands());
  }
}
