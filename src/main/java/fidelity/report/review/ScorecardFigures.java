package fidelity.report.review;

import static java.util.stream.Collectors.joining;

import fidelity.report.Figure;
import fidelity.report.Figure.Bar;
import fidelity.report.Figure.Bars;
import fidelity.report.Figure.Look;
import fidelity.report.Figure.Tile;
import fidelity.report.Figure.Tiles;
import fidelity.rubric.Amount;
import fidelity.rubric.TotalRule;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import fidelity.words.ScoreTexts;
import fidelity.words.SummaryTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ScorePhrase;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A scorecard drawn: the total among the bands, the sections' shares and the items' profile.
final class ScorecardFigures {

  /// Shares are drawn in percent.
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ScorecardFigures() {}

  /// How much of its highest possible score each section has.
  static Figure sectionShares(Scorecard scorecard, Words words) {
    var bars = scorecard.sections().stream().map(each -> share(scorecard, each, words)).toList();
    return new Bars(
        "", sectionsFinding(scorecard, bars, words), BigDecimal.ZERO, HUNDRED, List.of(), bars);
  }

  private static Bar share(Scorecard scorecard, SectionScore section, Words words) {
    var value = new ScoreTexts(scorecard, words).outOf(section);
    var percent = scorecard.rubric().total() == TotalRule.PERCENT_OF_RANGE;
    return section
        .score()
        .map(score -> share(section, score, value, percent, words))
        .orElseGet(
            () -> new Bar(section.section().name(), BigDecimal.ZERO, BigDecimal.ZERO, value));
  }

  /// @param percent whether the figure is a percentage itself
  private static Bar share(
      SectionScore section, Range score, String outOf, boolean percent, Words words) {
    var lowest = Amount.percent(score.lowest(), section.most()).rounded(0);
    var highest = Amount.percent(score.highest(), section.most()).rounded(0);
    var share = words.percent(highest);
    var shares = score.settled() ? share : words.fromTo(words.number(lowest), share);
    var value = percent ? outOf : "%s (%s)".formatted(outOf, shares);
    return new Bar(section.section().name(), lowest, highest, value);
  }

  /// Every item's score in a box.
  static Figure glance(Scorecard scorecard, Words words) {
    var scale = scorecard.rubric().scale();
    var read =
        words.say(
            ScorePhrase.GLANCE_READ,
            scorecard.rubric().developmentNeed(),
            words.number(scale.to()));
    var open = scorecard.open().isEmpty() ? "" : " " + words.say(ScorePhrase.GLANCE_OPEN);
    var none =
        scorecard.notApplicable().isEmpty() ? "" : " " + words.say(ScorePhrase.NO_SCORE_READ);
    return new Tiles(
        read + open + none,
        new SummaryTexts(scorecard, words).profile(),
        scorecard.items().stream().map(item -> tile(scorecard, item, words)).toList());
  }

  private static Tile tile(Scorecard scorecard, ItemResult item, Words words) {
    return switch (item) {
      case ItemScore score ->
          new Tile(item.item().id(), words.scores(score.scores()), look(scorecard, score));
      case NotApplicable _ ->
          new Tile(item.item().id(), words.say(ScorePhrase.NO_SCORE), Look.ORDINARY);
    };
  }

  private static Look look(Scorecard scorecard, ItemScore item) {
    if (scorecard.needsDevelopment(item)) {
      return Look.LOW;
    }
    if (!item.scores().settled()) {
      return Look.OPEN;
    }
    return item.scores().highest().equals(scorecard.rubric().scale().highest())
        ? Look.HIGH
        : Look.ORDINARY;
  }

  /// The highest and the lowest section, as far as their scores are settled, and all of them.
  private static String sectionsFinding(Scorecard scorecard, List<Bar> bars, Words words) {
    var all = bars.stream().map(bar -> words.fact(bar.label(), bar.value())).collect(joining("; "));
    var scored =
        IntStream.range(0, bars.size())
            .filter(index -> scorecard.sections().get(index).score().isPresent())
            .mapToObj(bars::get)
            .toList();
    var highest = scored.stream().max(Comparator.comparing(Bar::lowest)).orElseThrow();
    var lowest = scored.stream().min(Comparator.comparing(Bar::highest)).orElseThrow();
    return highest.lowest().compareTo(lowest.highest()) > 0
        ? words.say(ScorePhrase.SECTION_SHARES_FINDING, highest.label(), lowest.label(), all)
        : words.say(ScorePhrase.SECTION_SHARES_ALL, all);
  }
}
