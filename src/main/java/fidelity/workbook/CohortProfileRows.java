package fidelity.workbook;

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
import fidelity.workbook.Feature.Axis;
import fidelity.workbook.Feature.Direction;
import fidelity.workbook.Feature.Series;
import fidelity.workbook.Feature.Shade;
import java.math.BigDecimal;
import java.util.List;

/// Bands, sections and items of a cohort, each as a chart above the table that it draws.
///
/// @param rows the sheet that they are added to
record CohortProfileRows(CohortDraft draft, Statistics statistics, Rows rows) {

  private static final int NUMBERS = 0;
  private static final int NAMES = 1;
  private static final int CHARTED = 2;
  private static final int ITEM_CHART_ROWS = 13;
  private static final int LEAST_ROWS = 4;
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  /// Room beyond the longest bar for its figure, as a part of the axis.
  private static final BigDecimal MARGIN = new BigDecimal("1.08");

  private static final String ONE_DECIMAL = "0.0";

  void addBands() {
    var top = rows.next();
    var over = rows.blank(LEAST_ROWS + statistics.bands().size());
    rows.add(
        new Cell.Blank(Style.COLUMN),
        draft.text(ScorePhrase.BAND, Style.COLUMN),
        draft.text(WorkbookPhrase.SHARE, Style.COLUMN_RIGHT),
        draft.text(CohortPhrase.COHORT_REVIEWS, Style.COLUMN_RIGHT),
        draft.text(ScorePhrase.POINTS, Style.COLUMN));
    var first = rows.next();
    statistics.bands().forEach(this::addBand);
    addShares(over, CohortReportPhrase.BAND_DISTRIBUTION, findings().bands(), first);
    rows.keepTogether(top);
    rows.blank();
  }

  private void addBand(BandShare band) {
    var stretch =
        draft.notation().bands().stream()
            .filter(each -> each.band().equals(band.band()))
            .findFirst()
            .orElseThrow();
    var style = stretch.tone().style();
    rows.add(
        new Cell.Blank(style),
        new Cell.Text(band.band().name(), style),
        CohortDraft.figure(band.share().share(), draft.notation().percent()),
        CohortDraft.count(band.share().count()),
        new Cell.Text(draft.notation().range(stretch), Style.BODY));
  }

  void addSections() {
    var top = rows.next();
    var over = rows.blank(LEAST_ROWS + 1 + statistics.sections().size());
    rows.add(
        new Cell.Blank(Style.COLUMN),
        draft.text(ScorePhrase.SECTION, Style.COLUMN),
        draft.text(WorkbookPhrase.SHARE, Style.COLUMN_RIGHT),
        draft.text(StatisticsPhrase.MEAN, Style.COLUMN_RIGHT),
        draft.text(StatisticsPhrase.QUARTILES, Style.COLUMN));
    var first = rows.next();
    statistics.sections().forEach(this::addSection);
    addShares(over, CohortReportPhrase.MEAN_SECTION_SHARES, findings().sections(), first);
    rows.keepTogether(top);
    rows.blank();
  }

  private void addSection(SectionStatistics section) {
    var most = draft.rubric().most(section.section().items().size());
    rows.add(
        new Cell.Blank(Style.BODY),
        new Cell.Text(section.section().name(), Style.BODY),
        CohortDraft.figure(
            section.scores().mean().map(mean -> Draft.share(mean, most)),
            draft.notation().percent()),
        CohortDraft.figure(
            section.scores().mean(), draft.notation().outOf(draft.meanTotals(), most)),
        new Cell.Text(findings().figures().totalQuartiles(section.scores()), Style.BODY));
  }

  private void addShares(Area over, Phrase title, String alternative, int first) {
    rows.add(
        new Feature.Chart(
            over,
            Direction.ACROSS,
            draft.say(title),
            alternative,
            Area.column(NAMES, first, rows.next() - 1),
            series(WorkbookPhrase.SHARE, first),
            new Axis(BigDecimal.ZERO, MARGIN, QUARTER, draft.notation().percent())));
  }

  void addItems() {
    var scale = draft.rubric().scale();
    var top = rows.next();
    var over = rows.blank(ITEM_CHART_ROWS);
    rows.add(
        draft.text(ScorePhrase.NUMBER, Style.COLUMN),
        draft.text(ScorePhrase.ITEM, Style.COLUMN),
        draft.text(StatisticsPhrase.MEAN, Style.COLUMN_RIGHT),
        draft.text(StatisticsPhrase.DEVIATION, Style.COLUMN_RIGHT),
        draft.text(StatisticsPhrase.QUARTILES, Style.COLUMN));
    var first = rows.next();
    statistics.items().forEach(this::addItem);
    rows.keepTogether(top);
    rows.add(
        new Feature.Chart(
            over,
            Direction.UP,
            draft.say(CohortReportPhrase.MEAN_ITEM_PROFILE),
            findings().items(),
            Area.column(NUMBERS, first, rows.next() - 1),
            series(StatisticsPhrase.MEAN, first),
            new Axis(
                BigDecimal.valueOf(Math.min(0, scale.from())),
                BigDecimal.valueOf(scale.to()).multiply(MARGIN),
                BigDecimal.ONE,
                Notation.WHOLE)));
    rows.blank();
  }

  private void addItem(ItemStatistics item) {
    rows.add(
        new Cell.Text(item.item().id(), Style.BODY),
        new Cell.Text(item.item().name(), Style.BODY),
        CohortDraft.figure(item.scores().mean(), ONE_DECIMAL),
        CohortDraft.figure(item.scores().deviation(), ONE_DECIMAL),
        new Cell.Text(findings().figures().quartiles(item.scores(), 1), Style.BODY));
  }

  private List<Series> series(Phrase name, int first) {
    return List.of(
        new Series(draft.say(name), Area.column(CHARTED, first, rows.next() - 1), Shade.FIRM));
  }

  private CohortFindings findings() {
    return draft.findings(statistics);
  }
}
