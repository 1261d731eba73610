package fidelity.report.cohort;

import fidelity.cohort.BandShare;
import fidelity.cohort.FiveNumbers;
import fidelity.cohort.ItemStatistics;
import fidelity.cohort.SectionStatistics;
import fidelity.cohort.Summary;
import fidelity.report.Figure.Bar;
import fidelity.report.Figure.Bars;
import fidelity.report.Figure.Spread;
import fidelity.report.Figure.Spreads;
import fidelity.report.Figure.Tick;
import fidelity.words.CohortFindings;
import fidelity.words.Phrase;
import fidelity.words.Words;
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

  /// How many reviews are in each band, in percent.
  Bars bands() {
    return new Bars(
        say(Phrase.BAND_DISTRIBUTION),
        findings.bands(),
        BigDecimal.ZERO,
        HUNDRED,
        Tick.every(TWENTY, BigDecimal.ZERO, HUNDRED, words()::number),
        findings.statistics().bands().stream().map(this::bar).toList());
  }

  private Bar bar(BandShare band) {
    var share = band.share().share().orElse(BigDecimal.ZERO).movePointRight(2);
    return new Bar(band.band().name(), share, share, findings.band(band));
  }

  /// What share of their highest possible score the sections have, in percent.
  Spreads sections() {
    return new Spreads(
        say(Phrase.SECTION_SPREADS),
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
        score -> CohortFindings.share(score, most).movePointRight(2),
        findings.sectionSpread(section));
  }

  /// The scores of some items.
  Spreads items(List<ItemStatistics> items) {
    var scale = findings.rubric().scale();
    var from = BigDecimal.valueOf(scale.from());
    var to = BigDecimal.valueOf(scale.to());
    return new Spreads(
        say(Phrase.ITEM_SPREADS),
        findings.itemSpreads(items),
        from,
        to,
        Tick.every(BigDecimal.ONE, from, to, words()::number),
        items.stream().flatMap(this::spread).toList());
  }

  private Stream<Spread> spread(ItemStatistics item) {
    var label = words().say(Phrase.ITEM_TITLE, item.item().id(), item.item().name());
    return spread(label, item.scores(), UnaryOperator.identity(), findings.itemSpread(item));
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
      FiveNumbers five,
      BigDecimal mean,
      UnaryOperator<BigDecimal> scaled,
      String value) {
    return new Spread(
        label,
        scaled.apply(five.least()),
        scaled.apply(five.lower()),
        scaled.apply(mean),
        scaled.apply(five.upper()),
        scaled.apply(five.most()),
        value);
  }

  private String say(Phrase phrase) {
    return words().say(phrase);
  }

  private Words words() {
    return findings.words();
  }
}
