package fidelity.workbook.cohort;

import fidelity.cohort.statistics.Share;
import fidelity.cohort.statistics.Share.BandShare;
import fidelity.cohort.statistics.Statistics;
import fidelity.cohort.statistics.Statistics.SectionStatistics;
import fidelity.words.BandTexts;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.StatisticsPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Chart;
import fidelity.workbook.Chart.Direction;
import fidelity.workbook.Chart.Series;
import fidelity.workbook.Chart.Shade;
import fidelity.workbook.Feature;
import fidelity.workbook.layout.ChartAxes;
import fidelity.workbook.layout.Rows;
import java.util.List;

/// Bands of a cohort, as a chart above the table that it draws, and its sections.
///
/// @param rows the sheet that they are added to
record CohortProfileRows(CohortContext context, Statistics statistics, Rows rows) {

  private static final int NAMES = 0;
  private static final int CHARTED = 1;
  private static final int LAST_COLUMN = 3;

  /// How many rows a chart covers, and one more for each bar.
  private static final int LEAST_ROWS = 3;

  /// Adds how many reviews each band has.
  void addBands() {
    rows.blank();
    var over = rows.blank(LEAST_ROWS + statistics.bands().size());
    var head =
        addHead(
            ScorePhrase.BAND,
            WorkbookPhrase.SHARE_OF_REVIEWS,
            CohortPhrase.COHORT_REVIEWS,
            ScorePhrase.POINTS);
    statistics.bands().reversed().forEach(this::addBand);
    rows.table("Band_counts", head, 0, LAST_COLUMN, Feature.Filters.NONE);
    addChart(over, head + 1, rows.next() - 1);
    rows.blank();
  }

  /// Adds the headings of a table, and says where.
  private int addHead(Phrase name, Phrase charted, Phrase figure, Phrase text) {
    return rows.add(
        context.text(name, CellStyle.COLUMN),
        context.text(charted, CellStyle.COLUMN_RIGHT),
        context.text(figure, CellStyle.COLUMN_RIGHT),
        context.text(text, CellStyle.COLUMN));
  }

  private void addBand(BandShare band) {
    var totals = new BandTexts(context.rubric(), context.texts().words()).totals(band.band());
    rows.add(
        new Cell.Text(band.band().name(), CellStyle.BODY),
        CohortContext.figure(band.share().share(), context.formats().percent()),
        CohortContext.count(band.share().count()),
        new Cell.Text(totals, CellStyle.BODY));
  }

  /// Adds the sections' means and quartiles.
  void addSections() {
    var head =
        addHead(
            ScorePhrase.SECTION,
            StatisticsPhrase.MEAN,
            StatisticsPhrase.QUARTILES,
            WorkbookPhrase.SHARE);
    statistics.sections().forEach(this::addSection);
    rows.table("Section_means", head, 0, LAST_COLUMN, Feature.Filters.NONE);
    rows.add(new Feature.DataBars(Area.column(LAST_COLUMN, head + 1, rows.next() - 1), 0, 1));
    rows.blank();
  }

  private void addSection(SectionStatistics section) {
    var most = context.rubric().most(section.section().items().size());
    var figures = context.findings(statistics).figures();
    rows.add(
        new Cell.Text(
            figures.of(section.section().name(), section.absences(), section.scores()),
            CellStyle.BODY),
        CohortContext.figure(
            section.scores().mean(), context.formats().outOf(context.meanTotals(), most)),
        new Cell.Text(
            context.findings(statistics).totals().quartiles(section.scores()),
            CellStyle.BODY_RIGHT),
        CohortContext.figure(
            section.scores().mean().map(mean -> Share.part(mean, most)),
            context.formats().percent(),
            CellStyle.BODY));
  }

  private void addChart(Area over, int first, int last) {
    rows.add(
        new Feature.Drawing(
            new Chart.Bars(
                over,
                Direction.ACROSS,
                context.say(CohortReportPhrase.BAND_DISTRIBUTION),
                context.findings(statistics).bands(),
                Area.column(NAMES, first, last),
                List.of(
                    new Series(
                        context.say(WorkbookPhrase.SHARE_OF_REVIEWS),
                        Area.column(CHARTED, first, last),
                        Shade.FIRM)),
                ChartAxes.shares(context.formats().percent()))));
  }
}
