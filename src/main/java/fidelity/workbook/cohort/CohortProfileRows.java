package fidelity.workbook.cohort;

import fidelity.cohort.Share;
import fidelity.cohort.Share.BandShare;
import fidelity.cohort.Statistics;
import fidelity.cohort.Statistics.ItemStatistics;
import fidelity.cohort.Statistics.SectionStatistics;
import fidelity.words.CohortFindings;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.StatisticsPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Feature.Direction;
import fidelity.workbook.Feature.Series;
import fidelity.workbook.Feature.Shade;
import fidelity.workbook.layout.BandRange;
import fidelity.workbook.layout.ChartAxes;
import fidelity.workbook.layout.Rows;
import java.util.List;

/// Bands, sections and items of a cohort, each as a chart above the table that it draws.
///
/// @param rows the sheet that they are added to
record CohortProfileRows(CohortContext context, Statistics statistics, Rows rows) {

  private static final int NUMBERS = 0;
  private static final int NAMES = 1;
  private static final int CHARTED = 2;

  /// How many rows the chart of items covers.
  private static final int ITEM_CHART_ROWS = 13;

  /// How many rows a chart of horizontal bars covers, and one more for each bar.
  private static final int LEAST_ROWS = 4;

  private static final String ONE_DECIMAL = "0.0";

  /// Adds how many reviews each band has.
  void addBands() {
    var top = rows.next();
    var over = rows.blank(LEAST_ROWS + statistics.bands().size());
    var first =
        addHead(
            ScorePhrase.BAND,
            WorkbookPhrase.SHARE,
            CohortPhrase.COHORT_REVIEWS,
            ScorePhrase.POINTS);
    statistics.bands().forEach(this::addBand);
    addShares(over, CohortReportPhrase.BAND_DISTRIBUTION, findings().bands(), first);
    rows.keepTogether(top);
    rows.blank();
  }

  /// Adds the headings of a table without numbers, and says where its first row will be.
  private int addHead(Phrase name, Phrase charted, Phrase figure, Phrase text) {
    return addHead(new Cell.Blank(CellStyle.COLUMN), name, charted, figure, text);
  }

  private int addHead(Cell number, Phrase name, Phrase charted, Phrase figure, Phrase text) {
    rows.add(
        number,
        context.text(name, CellStyle.COLUMN),
        context.text(charted, CellStyle.COLUMN_RIGHT),
        context.text(figure, CellStyle.COLUMN_RIGHT),
        context.text(text, CellStyle.COLUMN));
    return rows.next();
  }

  private void addBand(BandShare band) {
    var range =
        BandRange.of(context.rubric()).stream()
            .filter(each -> each.band().equals(band.band()))
            .findFirst()
            .orElseThrow();
    var style = range.tone().style();
    rows.add(
        new Cell.Blank(style),
        new Cell.Text(band.band().name(), style),
        CohortContext.figure(band.share().share(), context.formats().percent()),
        CohortContext.count(band.share().count()),
        new Cell.Text(
            range.totals(context.texts().words(), context.rubric().total().decimals()),
            CellStyle.BODY));
  }

  /// Adds the sections' means and quartiles.
  void addSections() {
    var top = rows.next();
    var over = rows.blank(LEAST_ROWS + 1 + statistics.sections().size());
    var first =
        addHead(
            ScorePhrase.SECTION,
            WorkbookPhrase.SHARE,
            StatisticsPhrase.MEAN,
            StatisticsPhrase.QUARTILES);
    statistics.sections().forEach(this::addSection);
    addShares(over, CohortReportPhrase.MEAN_SECTION_SHARES, findings().sections(), first);
    rows.keepTogether(top);
    rows.blank();
  }

  private void addSection(SectionStatistics section) {
    var most = context.rubric().most(section.section().items().size());
    rows.add(
        new Cell.Blank(CellStyle.BODY),
        new Cell.Text(section.section().name(), CellStyle.BODY),
        CohortContext.figure(
            section.scores().mean().map(mean -> Share.part(mean, most)),
            context.formats().percent()),
        CohortContext.figure(
            section.scores().mean(), context.formats().outOf(context.meanTotals(), most)),
        new Cell.Text(findings().figures().totalQuartiles(section.scores()), CellStyle.BODY));
  }

  private void addShares(Area over, Phrase title, String alternative, int first) {
    rows.add(
        new Feature.Chart(
            over,
            Direction.ACROSS,
            context.say(title),
            alternative,
            Area.column(NAMES, first, rows.next() - 1),
            series(WorkbookPhrase.SHARE, first),
            ChartAxes.shares(context.formats().percent())));
  }

  /// Adds the items' means and quartiles.
  void addItems() {
    var top = rows.next();
    var over = rows.blank(ITEM_CHART_ROWS);
    var first =
        addHead(
            context.text(ScorePhrase.NUMBER, CellStyle.COLUMN),
            ScorePhrase.ITEM,
            StatisticsPhrase.MEAN,
            StatisticsPhrase.DEVIATION,
            StatisticsPhrase.QUARTILES);
    statistics.items().forEach(this::addItem);
    rows.keepTogether(top);
    rows.add(
        new Feature.Chart(
            over,
            Direction.UP,
            context.say(CohortReportPhrase.MEAN_ITEM_PROFILE),
            findings().items(),
            Area.column(NUMBERS, first, rows.next() - 1),
            series(StatisticsPhrase.MEAN, first),
            ChartAxes.scores(context.rubric().scale())));
    rows.blank();
  }

  private void addItem(ItemStatistics item) {
    rows.add(
        new Cell.Text(item.item().id(), CellStyle.BODY),
        new Cell.Text(item.item().name(), CellStyle.BODY),
        CohortContext.figure(item.scores().mean(), ONE_DECIMAL),
        CohortContext.figure(item.scores().deviation(), ONE_DECIMAL),
        new Cell.Text(findings().figures().quartiles(item.scores(), 1), CellStyle.BODY));
  }

  private List<Series> series(Phrase name, int first) {
    return List.of(
        new Series(context.say(name), Area.column(CHARTED, first, rows.next() - 1), Shade.FIRM));
  }

  private CohortFindings findings() {
    return context.findings(statistics);
  }
}
