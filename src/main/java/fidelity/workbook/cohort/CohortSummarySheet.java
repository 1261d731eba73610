package fidelity.workbook.cohort;

import fidelity.cohort.statistics.Statistics;
import fidelity.cohort.statistics.Statistics.ItemStatistics;
import fidelity.words.cohort.CohortConclusions;
import fidelity.words.cohort.FigureTexts;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.StatisticsPhrase;
import fidelity.words.phrase.SummaryPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Rows;
import java.math.BigDecimal;
import java.util.List;

/// The sheet that is read first: what was found, of how many reviews, and which items are weak.
final class CohortSummarySheet {

  /// How many of the weakest and of the strongest items are listed.
  private static final int ENDS = 5;

  private static final int MEANS = 1;
  private static final int LAST_COLUMN = 3;

  private final CohortContext context;

  /// Columns: a name, two figures, a text.
  private final Rows rows = Rows.page(Paper.PORTRAIT, 46, 15, 15, 48);

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
    var averaged =
        context.overview().statistics().filter(statistics -> statistics.extent().reviews() > 0);
    averaged.ifPresentOrElse(this::addResult, this::addReasons);
    rows.blank();
    context.texts().facts().forEach(this::addFact);
    averaged
        .map(each -> context.totals().spread(each.total().scores()))
        .ifPresent(each -> each.forEach(this::addFact));
    averaged.ifPresent(this::addProfile);
    rows.print();
    return rows.sheet(context.say(WorkbookPhrase.SHEET_SUMMARY), 0, context.footer());
  }

  private void addResult(Statistics statistics) {
    var totals = statistics.total().scores();
    totals
        .mean()
        .ifPresentOrElse(
            mean -> addMean(mean, totals.n()),
            () -> rows.across(new Cell.Text(context.texts().noTotals(statistics), CellStyle.LINE)));
    new CohortConclusions(context.texts(), context.findings(statistics))
        .sentences()
        .forEach(this::say);
    context.texts().few(statistics).forEach(this::say);
  }

  /// Why there are no figures.
  private void addReasons() {
    context.texts().reasons().forEach(this::say);
  }

  private void addMean(BigDecimal mean, int n) {
    rows.add(
        new Cell.Text(context.totals().nameOf(n), CellStyle.QUIET),
        context.text(ScorePhrase.BAND, CellStyle.QUIET));
    rows.add(
        new Cell.Figure(
            mean,
            context.formats().outOf(context.meanTotals(), context.rubric().most()),
            CellStyle.RESULT),
        new Cell.Text(context.rubric().bands().of(mean).name(), CellStyle.RESULT_BAND));
  }

  private void say(String sentence) {
    rows.across(new Cell.Text(sentence, CellStyle.LINE));
  }

  private void addFact(String label, String text) {
    rows.add(
        new Cell.Text(label, CellStyle.LABEL),
        new Cell.Blank(CellStyle.TEXT),
        new Cell.Blank(CellStyle.TEXT),
        new Cell.Text(text, CellStyle.TEXT));
  }

  private void addProfile(Statistics statistics) {
    var profile = new CohortProfileRows(context, statistics, rows);
    if (statistics.banded() > 0) {
      profile.addBands();
    }
    if (context.rubric().scale().hasShares()) {
      profile.addSections();
    }
    new SectionBandRows(context, statistics, rows).add();
    addEnds(statistics);
    var sheet = context.say(CohortWorkbookPhrase.SHEET_RANKING);
    var row =
        rows.across(new Cell.Text(context.say(SummaryPhrase.ALL_SCORES, sheet), CellStyle.LINK));
    rows.add(new Feature.Link(Area.cell(row, 0), sheet));
  }

  /// The weakest and the strongest items; neither where there are few items in all.
  private void addEnds(Statistics statistics) {
    var items = statistics.weakestFirst();
    if (items.size() >= 2 * ENDS) {
      addEnd(statistics, "Weakest_items", CohortReportPhrase.WEAKEST_ITEMS, items.subList(0, ENDS));
      addEnd(
          statistics,
          "Strongest_items",
          CohortReportPhrase.STRONGEST_ITEMS,
          items.reversed().subList(0, ENDS));
    }
  }

  private void addEnd(
      Statistics statistics, String name, Phrase heading, List<ItemStatistics> items) {
    rows.across(context.text(heading, CellStyle.HEADING));
    var head =
        rows.add(
            context.text(ScorePhrase.ITEM, CellStyle.COLUMN),
            context.text(StatisticsPhrase.MEAN, CellStyle.COLUMN_RIGHT),
            context.text(StatisticsPhrase.DEVIATION, CellStyle.COLUMN_RIGHT),
            new Cell.Text(context.meanings().upperShare(), CellStyle.COLUMN_RIGHT));
    items.forEach(item -> addItem(item, context.findings(statistics).figures()));
    rows.table(name, head, 0, LAST_COLUMN, Feature.Filters.NONE);
    var scale = context.rubric().scale();
    rows.add(
        new Feature.DataBars(
            Area.column(MEANS, head + 1, rows.next() - 1), scale.from(), scale.to()));
    rows.blank();
  }

  private void addItem(ItemStatistics item, FigureTexts figures) {
    var title = context.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name());
    rows.add(
        new Cell.Text(figures.of(title, item.absences(), item.scores()), CellStyle.BODY),
        CohortContext.figure(item.scores().mean(), CohortContext.MEAN),
        CohortContext.figure(item.scores().deviation(), CohortContext.MEAN),
        CohortContext.figure(item.upper().share(), context.formats().percent()));
  }
}
