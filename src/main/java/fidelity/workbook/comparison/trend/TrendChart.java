package fidelity.workbook.comparison.trend;

import fidelity.rubric.Identity;
import fidelity.scoring.Range;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.words.TotalTexts;
import fidelity.words.comparison.TrendTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Chart;
import fidelity.workbook.Feature;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.layout.ChartAxes;
import fidelity.workbook.layout.Headings;
import fidelity.workbook.layout.Rows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The chart of totals over the visits, with the table that it is drawn from: a row for each visit,
/// a column for each line, and beside it one for how much higher its open totals could be.
///
/// Lines break where the rubric changes; there a mark shows what the visit before comes to by the
/// later one.
record TrendChart(
    ComparisonContext context,
    TrendTexts texts,
    List<TrendColumn> occasions,
    List<TrendStretch> stretches) {

  TrendChart {
    occasions = List.copyOf(occasions);
    stretches = List.copyOf(stretches);
  }

  static TrendChart of(ComparisonContext context, SiteTrend trend, List<TrendColumn> occasions) {
    return new TrendChart(
        context, new TrendTexts(trend, context.words()), occasions, TrendStretch.of(occasions));
  }

  /// How many columns its table has.
  int columns() {
    return headings().size();
  }

  /// Adds the table, and the chart over some cells.
  ///
  /// @param totals the row of the first occasion in the table of totals
  void add(Rows rows, Area over, int totals) {
    rows.blank();
    rows.across(context.text(ComparisonWorkbookPhrase.BEHIND_THE_CHART, CellStyle.HEADING));
    var names = Headings.of(headings());
    var cells = new ArrayList<Cell>();
    cells.add(new Cell.Text(names.getFirst(), CellStyle.COLUMN));
    names
        .subList(1, names.size())
        .forEach(each -> cells.add(new Cell.Text(each, CellStyle.COLUMN_RIGHT)));
    var head = rows.add(cells);
    var visits = visits();
    visits.forEach(visit -> rows.add(row(visit, totals)));
    rows.table("Chart", head, 0, names.size() - 1, Feature.Filters.NONE);
    rows.add(new Feature.Drawing(chart(over, head + 1, names)));
  }

  private List<TrendColumn> visits() {
    return occasions.stream().filter(each -> !each.rescored()).toList();
  }

  private List<String> headings() {
    var headings = new ArrayList<String>();
    headings.add(context.say(ComparisonPhrase.VISIT));
    for (var stretch : stretches) {
      headings.add(name(stretch));
      if (stretch.open(occasions)) {
        headings.add(context.say(ComparisonWorkbookPhrase.OPEN_SPAN));
      }
    }
    return headings;
  }

  private String name(TrendStretch stretch) {
    return stretch.rescored()
        ? context.say(ComparisonPhrase.RESCORED_COLUMN)
        : edition(stretch.rubric().identity());
  }

  /// A rubric by its id, which leaves room in a key.
  private String edition(Identity rubric) {
    return context.say(ScorePhrase.RUBRIC_VERSION, rubric.id(), rubric.version());
  }

  private List<Cell> row(TrendColumn visit, int totals) {
    var cells = new ArrayList<Cell>();
    cells.add(ComparisonContext.body(visit.name()));
    for (var stretch : stretches) {
      var place = at(stretch, visit);
      cells.add(place.map(each -> lowest(each, totals)).orElse(nothing()));
      if (stretch.open(occasions)) {
        cells.add(place.map(this::above).orElse(nothing()));
      }
    }
    return cells;
  }

  private static Cell nothing() {
    return new Cell.Blank(CellStyle.BODY_RIGHT);
  }

  /// Which occasion of a stretch is of a visit.
  private Optional<Integer> at(TrendStretch stretch, TrendColumn visit) {
    return stretch.places().stream()
        .filter(place -> occasions.get(place).visit() == visit.visit())
        .findFirst();
  }

  private Cell lowest(int place, int totals) {
    var shown = context.results().figure(total(place).lowest());
    return total(place).settled()
        ? new Cell.Formula(Area.cell(totals + place, TrendTotalRows.TOTAL).reference(), shown)
        : shown;
  }

  private Cell above(int place) {
    return context.results().figure(total(place).highest().subtract(total(place).lowest()));
  }

  private Range total(int place) {
    return occasions.get(place).scorecard().total();
  }

  private Chart chart(Area over, int first, List<String> names) {
    var total = new TotalTexts(context.rubric(), context.words()).name();
    return new Chart.Lines(
        over,
        context.say(ComparisonWorkbookPhrase.TOTAL_OVER_VISITS, total),
        texts.finding(),
        Area.column(0, first, first + visits().size() - 1),
        new TrendLines(this, names, first).lines(),
        ChartAxes.totals(least(), most(), context.formats().totals()),
        true);
  }

  /// The lowest total of the band that the lowest of all totals is in.
  private BigDecimal least() {
    var bands = context.rubric().bands();
    var band = bands.of(totals().map(Range::lowest).min(BigDecimal::compareTo).orElseThrow());
    return band.equals(bands.lowest()) ? context.rubric().least() : band.from();
  }

  /// The highest total of the band that the highest of all totals is in.
  private BigDecimal most() {
    var highest = totals().map(Range::highest).max(BigDecimal::compareTo).orElseThrow();
    return context.rubric().last(context.rubric().bands().of(highest)).max(highest);
  }

  private Stream<Range> totals() {
    return stretches.stream().flatMap(each -> each.places().stream()).map(this::total);
  }
}
