package fidelity.report.comparison.cohort;

import fidelity.cohort.change.SpanChange;
import fidelity.report.Block;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Figure.Dot;
import fidelity.report.Figure.Dots;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import fidelity.report.bands.BandStretches;
import fidelity.rubric.Rubric;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.Split;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.TotalTexts;
import fidelity.words.Words;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.PairedChangePhrase;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Every site by itself: its total at its first visit and at its last.
///
/// @param words the report's language
record SitesChange(Rubric rubric, SpanChange span, Words words) {

  /// More rows than these are not drawn.
  private static final int MOST_DOTS = 40;

  /// The sites whose change is one number, the greatest change first; nothing where there is none.
  List<Block> figure() {
    var sites =
        span.sites().stream()
            .filter(site -> SpanChange.total(site).isPresent())
            .sorted(Comparator.comparing(SitesChange::total).reversed())
            .toList();
    return sites.isEmpty() ? List.of() : List.of(new FigureBlock(dots(sites)));
  }

  private static BigDecimal total(VisitComparison site) {
    return SpanChange.total(site).orElseThrow();
  }

  private Dots dots(List<VisitComparison> sites) {
    return new Dots(
        key(sites),
        words.say(
            PairedChangePhrase.CHANGE_DOTS_FINDING,
            name(sites.getFirst()),
            signed(total(sites.getFirst())),
            name(sites.getLast()),
            signed(total(sites.getLast()))),
        new BandStretches(rubric, words).all(),
        words.number(rubric.most(), rubric.decimals()),
        sites.stream().limit(MOST_DOTS).map(this::dot).toList());
  }

  private String key(List<VisitComparison> sites) {
    var key = words.say(PairedChangePhrase.CHANGE_DOTS_KEY);
    return sites.size() > MOST_DOTS
        ? key + " " + words.say(PairedChangePhrase.CHANGE_DOTS_CUT, MOST_DOTS, sites.size())
        : key;
  }

  private Dot dot(VisitComparison site) {
    var now = site.after().total();
    return new Dot(
        name(site),
        now.lowest(),
        now.highest(),
        Stream.of(site.between().total()).filter(Range::settled).map(Range::lowest).findFirst(),
        figure(site.after()));
  }

  /// All sites with their totals, in their order.
  Table table() {
    return new Table(
        words.say(PairedChangePhrase.SERVICES_CHANGED),
        false,
        List.of(
            Column.naming(words.say(HeaderPhrase.SITE), 34),
            Column.of(words.say(PairedChangePhrase.FIRST_VISIT_COLUMN), 22),
            Column.of(words.say(PairedChangePhrase.LAST_VISIT_COLUMN), 22),
            Column.right(words.say(ComparisonPhrase.BEFORE_COLUMN), 11),
            Column.right(words.say(ComparisonPhrase.NOW_COLUMN), 11),
            Column.right(words.say(ComparisonPhrase.PRACTICE_COLUMN), 14)),
        span.sites().stream().map(this::row).toList());
  }

  private Row row(VisitComparison site) {
    return Row.of(
        name(site),
        day(site.before()),
        day(site.after()),
        figure(site.between()),
        figure(site.after()),
        site.total()
            .split()
            .map(Split::practice)
            .map(each -> new MovementTexts(words).change(each, rubric.decimals()))
            .orElse(""));
  }

  private String day(Scorecard scorecard) {
    return words.date(scorecard.review().header().visit().first());
  }

  private String figure(Scorecard scorecard) {
    return new TotalTexts(rubric, words).figure(scorecard.total());
  }

  private static String name(VisitComparison site) {
    return site.after().review().header().site().name();
  }

  private String signed(BigDecimal change) {
    return new MovementTexts(words).signed(change, rubric.decimals());
  }
}
