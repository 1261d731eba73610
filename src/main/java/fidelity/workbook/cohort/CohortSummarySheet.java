package fidelity.workbook.cohort;

import fidelity.cohort.Statistics;
import fidelity.cohort.Statistics.ItemStatistics;
import fidelity.words.CohortFindings;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.StatisticsPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Rows;
import fidelity.workbook.layout.WideCell;
import java.util.List;

/// The sheet that is read first: how many reviews there are, their mean, their weak items.
final class CohortSummarySheet {

  /// How many of the weakest and of the strongest items are listed.
  private static final int ENDS = 5;

  private final CohortContext context;

  /// Columns: an item's number, a name, three figures.
  private final Rows rows = Rows.page(Paper.PORTRAIT, 6, 52, 15, 15, 16);

  private CohortSummarySheet(CohortContext context) {
    this.context = context;
  }

  static Sheet layOut(CohortContext context) {
    return new CohortSummarySheet(context).layOut();
  }

  private Sheet layOut() {
    rows.across(new Cell.Text(context.texts().title(), CellStyle.TITLE));
    rows.across(new Cell.Text(context.texts().rubric(), CellStyle.SUBTITLE));
    rows.blank();
    var averaged = context.overview().statistics().filter(statistics -> statistics.reviews() > 0);
    averaged.ifPresent(this::addResult);
    context.texts().facts().forEach(this::addFact);
    averaged
        .map(context::findings)
        .map(CohortFindings::totals)
        .ifPresent(totals -> totals.forEach(this::addFact));
    context.texts().warnings().forEach(each -> rows.across(new Cell.Text(each, CellStyle.PROSE)));
    rows.blank();
    averaged.ifPresent(this::addProfile);
    return rows.sheet(context.say(WorkbookPhrase.SHEET_SUMMARY), 0, context.footer());
  }

  private void addResult(Statistics statistics) {
    var total = statistics.total().scores();
    var most = context.rubric().most();
    rows.add(
        List.of(
            new WideCell(context.text(StatisticsPhrase.MEAN_TOTAL, CellStyle.QUIET), 2),
            new WideCell(context.text(CohortPhrase.REVIEWS_AND_SITES, CellStyle.QUIET), 3)));
    rows.add(
        List.of(
            new WideCell(
                new Cell.Figure(
                    total.mean().orElseThrow(),
                    context.formats().outOf(context.meanTotals(), most),
                    CellStyle.RESULT),
                2),
            new WideCell(
                new Cell.Text(
                    "%d / %d".formatted(statistics.reviews(), statistics.sites()),
                    CellStyle.RESULT_BAND),
                3)));
    rows.blank();
  }

  private void addFact(String label, String text) {
    rows.add(
        List.of(
            new WideCell(new Cell.Text(label, CellStyle.LABEL), 2),
            new WideCell(new Cell.Text(text, CellStyle.TEXT), 3)));
  }

  private void addProfile(Statistics statistics) {
    var profile = new CohortProfileRows(context, statistics, rows);
    profile.addBands();
    if (context.rubric().scale().hasShares()) {
      profile.addSections();
    }
    addEnds(statistics);
    profile.addItems();
  }

  /// The weakest and the strongest items; neither where there are few items in all.
  private void addEnds(Statistics statistics) {
    var items = statistics.weakestFirst();
    if (items.size() >= 2 * ENDS) {
      addEnd(CohortReportPhrase.WEAKEST_ITEMS, items.subList(0, ENDS));
      addEnd(CohortReportPhrase.STRONGEST_ITEMS, items.reversed().subList(0, ENDS));
    }
  }

  private void addEnd(Phrase heading, List<ItemStatistics> items) {
    var first = rows.next();
    rows.across(context.text(heading, CellStyle.HEADING));
    rows.add(
        context.text(ScorePhrase.NUMBER, CellStyle.COLUMN),
        context.text(ScorePhrase.ITEM, CellStyle.COLUMN),
        context.text(StatisticsPhrase.MEAN, CellStyle.COLUMN_RIGHT),
        context.text(StatisticsPhrase.DEVIATION, CellStyle.COLUMN_RIGHT),
        context.text(StatisticsPhrase.UPPER_SHARE, CellStyle.COLUMN_RIGHT));
    for (var item : items) {
      rows.add(
          new Cell.Text(item.item().id(), CellStyle.BODY),
          new Cell.Text(item.item().name(), CellStyle.BODY),
          CohortContext.figure(item.scores().mean(), CohortContext.MEAN),
          CohortContext.figure(item.scores().deviation(), CohortContext.MEAN),
          CohortContext.figure(item.upper().share(), context.formats().percent()));
    }
    rows.blank();
    rows.keepTogether(first);
  }
}
