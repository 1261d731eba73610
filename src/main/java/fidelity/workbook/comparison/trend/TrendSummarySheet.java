package fidelity.workbook.comparison.trend;

import fidelity.scoring.Range;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.scoring.comparison.Split;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.KindTexts;
import fidelity.words.ReviewTexts;
import fidelity.words.comparison.ItemScoreTexts;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.SummaryPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.layout.Rows;
import java.util.List;

/// The sheet that is read first: the totals as a chart and as a table, what moved from visit to
/// visit, what lasts, and what comes next.
final class TrendSummarySheet {

  /// How many rows the chart covers.
  private static final int HEIGHT = 18;

  private final ComparisonContext context;
  private final SiteTrend trend;
  private final List<TrendColumn> occasions;
  private final TrendChart chart;
  private final Rows rows;

  private TrendSummarySheet(
      ComparisonContext context, SiteTrend trend, List<TrendColumn> occasions) {
    this.context = context;
    this.trend = trend;
    this.occasions = occasions;
    this.chart = TrendChart.of(context, trend, occasions);
    this.rows = TrendTotalRows.page(chart.columns());
  }

  static Sheet layOut(ComparisonContext context, SiteTrend trend, List<TrendColumn> occasions) {
    return new TrendSummarySheet(context, trend, occasions).layOut();
  }

  private Sheet layOut() {
    var header = trend.latest().review().header();
    rows.across(new Cell.Text(header.site().name(), CellStyle.TITLE));
    rows.across(context.text(ComparisonWorkbookPhrase.TREND, CellStyle.SUBTITLE));
    rows.across(
        new Cell.Text(
            new KindTexts(context.words()).of(header.kind())
                + " · "
                + new ReviewTexts(trend.latest(), context.words()).rubric(),
            CellStyle.SUBTITLE));
    rows.blank();
    addLine(chart.texts().finding());
    var over = rows.blank(HEIGHT);
    rows.blank();
    var totals = new TrendTotalRows(context, trend, occasions, rows).add();
    trend.steps().forEach(this::addMoved);
    addLinks();
    addLasting();
    addNext();
    chart.add(rows, over, totals);
    rows.print();
    return rows.sheet(context.say(WorkbookPhrase.SHEET_SUMMARY), 0, context.title());
  }

  private void addMoved(VisitComparison step) {
    rows.blank();
    rows.across(
        new Cell.Text(
            context.say(
                ComparisonPhrase.TREND_STEP,
                new ReviewTexts(step.before(), context.words()).visited(),
                new ReviewTexts(step.after(), context.words()).visited()),
            CellStyle.HEADING));
    addLine(new MovementTexts(context.words()).finding(step));
    step.total()
        .split()
        .map(Split::given)
        .filter(given -> !given.settled() || given.lowest().signum() != 0)
        .ifPresent(given -> addLine(given(given)));
  }

  private String given(Range change) {
    return context
        .words()
        .fact(
            context.say(ComparisonPhrase.CHANGE_OF_GIVEN),
            new MovementTexts(context.words()).change(change, context.rubric().decimals()));
  }

  private void addLinks() {
    addLink(
        ComparisonWorkbookPhrase.SECTIONS_ON_SHEET,
        context.say(ComparisonWorkbookPhrase.SHEET_SECTIONS));
    addLink(SummaryPhrase.ALL_SCORES, context.say(WorkbookPhrase.SHEET_ITEMS));
  }

  private void addLasting() {
    var needs = trend.steps().getLast().lastingNeeds();
    if (!needs.isEmpty()) {
      rows.blank();
      rows.across(
          new Cell.Text(
              context.say(ComparisonPhrase.LASTING_NEEDS, needs.size()), CellStyle.HEADING));
      var scores = new ItemScoreTexts(context.words());
      needs.forEach(each -> addLine(scores.both(each)));
    }
  }

  private void addNext() {
    trend
        .latest()
        .nextReview()
        .map(day -> context.say(SummaryPhrase.NEXT_REVIEW_BY, context.words().date(day)))
        .ifPresent(
            due -> {
              rows.blank();
              addLine(due);
            });
  }

  private void addLine(String text) {
    rows.across(new Cell.Text(text, CellStyle.LINE));
  }

  private void addLink(Phrase phrase, String sheet) {
    var row = rows.across(new Cell.Text(context.say(phrase, sheet), CellStyle.LINK));
    rows.add(new Feature.Link(Area.cell(row, 0), sheet));
  }
}
