package fidelity.report.cohort;

import fidelity.cohort.statistics.Share;
import fidelity.cohort.statistics.Share.BandShare;
import fidelity.cohort.statistics.Statistics.ItemStatistics;
import fidelity.cohort.statistics.Statistics.SectionStatistics;
import fidelity.cohort.statistics.Summary;
import fidelity.cohort.statistics.Summary.FiveNumberSummary;
import fidelity.report.Figure.Bar;
import fidelity.report.Figure.Bars;
import fidelity.report.Figure.Spread;
import fidelity.report.Figure.Spreads;
import fidelity.report.Figure.Tick;
import fidelity.words.Words;
import fidelity.words.cohort.CohortFindings;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A cohort drawn: reviews by band, and how sections' and items' scores are spread.
///
/// @param findings what the figures show, in words
record CohortFigures(CohortFindings findings) {

  /// Shares are drawn in percent, with a tick at every 20.
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  /// How many reviews are in each band, of all whose band is settled.
  Bars bands() {
    var statistics = findings.statistics();
    return new Bars(
        statistics.banded() == statistics.extent().reviews()
            ? ""
            : words().say(CohortReportPhrase.BANDS_OF, statistics.banded()),
        findings.bands(),
        BigDecimal.ZERO,
        BigDecimal.valueOf(statistics.banded()),
        List.of(),
        statistics.bands().stream().map(this::bar).toList());
  }

  private Bar bar(BandShare band) {
    var count = BigDecimal.valueOf(band.share().count());
    return new Bar(band.band().name(), count, count, findings.figures().band(band));
  }

  /// What share of their highest possible score the sections have, in percent.
  Spreads sections() {
    return new Spreads(
        say(CohortReportPhrase.SPREADS_READ),
        findings.sectionSpreads(),
        BigDecimal.ZERO,
        HUNDRED,
        Tick.every(TWENTY, BigDecimal.ZERO, HUNDRED, words()::number),
        findings.statistics().sections().stream().flatMap(this::spread).toList());
  }

  private Stream<Spread> spread(SectionStatistics section) {
    var most = findings.rubric().most(section.section().items().size());
    return spread(
        section.section().name(),
        section.scores(),
        score -> Share.part(score, most).movePointRight(2),
        findings.figures().sectionSpread(section));
  }

  /// The scores of all items, the weakest first.
  Spreads items() {
    var scale = findings.rubric().scale();
    var from = BigDecimal.valueOf(scale.from());
    var to = BigDecimal.valueOf(scale.to());
    return new Spreads(
        say(CohortReportPhrase.SPREADS_READ),
        findings.itemSpreads(),
        from,
        to,
        Tick.every(BigDecimal.ONE, from, to, words()::number),
        findings.statistics().weakestFirst().stream().flatMap(this::spread).toList());
  }

  private Stream<Spread> spread(ItemStatistics item) {
    var label = words().say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name());
    return spread(
        label, item.scores(), UnaryOperator.identity(), findings.figures().itemSpread(item));
  }

  /// The spread of some scores; empty where there are none.
  private static Stream<Spread> spread(
      String label, Summary scores, UnaryOperator<BigDecimal> scaled, String value) {
    return scores.spread().stream()
        .flatMap(
            five -> scores.mean().stream().map(mean -> spread(label, five, mean, scaled, value)));
  }

  private static Spread spread(
      String label,
      FiveNumberSummary five,
      BigDecimal mean,
      UnaryOperator<BigDecimal> scaled,
      String value) {
    return new Spread(
        label,
        scaled.apply(five.min()),
        scaled.apply(five.q1()),
        scaled.apply(mean),
        scaled.apply(five.q3()),
        scaled.apply(five.max()),
        value);
  }

  private String say(Phrase phrase) {
    return words().say(phrase);
  }

  private Words words() {
    return findings.words();
  }
}
