package fidelity.report.review;

import fidelity.report.Figure;
import fidelity.report.Figure.BandScale;
import fidelity.report.Figure.Bar;
import fidelity.report.Figure.Bars;
import fidelity.report.Figure.Stretch;
import fidelity.report.Figure.Tick;
import fidelity.rubric.Amount;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import fidelity.words.BandTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.math.BigDecimal;
import java.util.List;

/// A scorecard drawn: the total among the bands, the sections' shares and the items' profile.
final class ScorecardFigures {

  /// Shares are drawn in percent, with a tick at every 20.
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  private ScorecardFigures() {}

  /// The total on the scale of bands.
  static Figure bandScale(Scorecard scorecard, Words words) {
    var rubric = scorecard.rubric();
    var texts = new ScoreTexts(scorecard, words);
    var bands = new BandTexts(rubric, words);
    var decimals = rubric.total().decimals();
    return new BandScale(
        words.say(ScorePhrase.BAND_SCALE),
        words.say(
            ScorePhrase.BAND_SCALE_FINDING,
            words.number(rubric.least(), decimals),
            words.number(rubric.most(), decimals),
            String.join("; ", bands.lines()),
            texts.bareTotal(),
            texts.bands()),
        rubric.bands().highestFirst().reversed().stream()
            .map(band -> stretch(scorecard, band, bands.totals(band)))
            .toList(),
        scorecard.total().lowest(),
        scorecard.total().highest(),
        texts.bareTotal());
  }

  private static Stretch stretch(Scorecard scorecard, Band band, String totals) {
    var rubric = scorecard.rubric();
    var end = rubric.bands().above(band).map(Band::from).orElse(rubric.most());
    return new Stretch(band.from(), end, band.name(), totals, scorecard.bands().contains(band));
  }

  /// How much of its highest possible score each section has.
  static Figure sectionShares(Scorecard scorecard, Words words) {
    var bars = scorecard.sections().stream().map(each -> share(scorecard, each, words)).toList();
    return new Bars(
        words.say(ScorePhrase.SECTION_SHARES),
        words.say(ScorePhrase.SECTION_SHARES_FINDING, values(bars, words)),
        BigDecimal.ZERO,
        HUNDRED,
        Tick.every(TWENTY, BigDecimal.ZERO, HUNDRED, words::number),
        bars);
  }

  private static Bar share(Scorecard scorecard, SectionScore section, Words words) {
    var lowest = Amount.percent(section.score().lowest(), section.most()).rounded(0);
    var highest = Amount.percent(section.score().highest(), section.most()).rounded(0);
    var texts = new ScoreTexts(scorecard, words);
    var share = words.percent(highest);
    var value =
        "%s (%s)"
            .formatted(
                texts.outOf(section.score(), section.most()),
                section.score().settled() ? share : words.fromTo(words.number(lowest), share));
    return new Bar(section.section().name(), lowest, highest, value);
  }

  /// Every item's score.
  static Figure itemProfile(Scorecard scorecard, Words words) {
    var scale = scorecard.rubric().scale();
    var bars = scorecard.items().stream().map(item -> score(item, words)).toList();
    return new Bars(
        words.say(ScorePhrase.ITEM_PROFILE),
        words.say(ScorePhrase.ITEM_PROFILE_FINDING, scale.from(), scale.to(), values(bars, words)),
        start(scorecard.rubric()),
        BigDecimal.valueOf(scale.to()),
        Tick.every(
            BigDecimal.ONE,
            start(scorecard.rubric()),
            BigDecimal.valueOf(scale.to()),
            words::number),
        bars);
  }

  /// A step below the lowest score, so that it too has a bar.
  private static BigDecimal start(Rubric rubric) {
    return BigDecimal.valueOf(rubric.scale().from() - 1L);
  }

  private static Bar score(ItemScore item, Words words) {
    return new Bar(
        words.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name()),
        BigDecimal.valueOf(item.scores().lowest()),
        BigDecimal.valueOf(item.scores().highest()),
        words.scores(item.scores()));
  }

  private static String values(List<Bar> bars, Words words) {
    return String.join(
        "; ",
        bars.stream()
            .map(bar -> words.say(ExplanationPhrase.FACT, bar.label(), bar.value()))
            .toList());
  }
}
