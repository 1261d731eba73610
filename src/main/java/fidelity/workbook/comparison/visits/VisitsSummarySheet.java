package fidelity.workbook.comparison.visits;

import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.ReviewTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.comparison.ItemScoreTexts;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.SummaryPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.ScoreColumn;
import fidelity.workbook.layout.Rows;

/// The sheet that is read first: both totals, what changed them, the sections, and what lasts.
final class VisitsSummarySheet {

  private static final int TOTAL = 1;
  private static final int LAST_COLUMN = 4;

  private final ComparisonContext context;
  private final VisitComparison comparison;
  private final ChangeGrid grid;

  /// Columns: a name, three figures, a text or a figure.
  private final Rows rows = Rows.page(Paper.PORTRAIT, 44, 18, 17, 18, 30);

  private VisitsSummarySheet(
      ComparisonContext context, VisitComparison comparison, ChangeGrid grid) {
    this.context = context;
    this.comparison = comparison;
    this.grid = grid;
  }

  static Sheet layOut(ComparisonContext context, VisitComparison comparison, ChangeGrid grid) {
    return new VisitsSummarySheet(context, comparison, grid).layOut();
  }

  private Sheet layOut() {
    var site = comparison.after().review().header().site().name();
    rows.across(new Cell.Text(site, CellStyle.TITLE));
    rows.across(context.text(ComparisonPhrase.VISITS_TITLE, CellStyle.SUBTITLE));
    rows.across(new Cell.Text(rubrics(), CellStyle.SUBTITLE));
    rows.blank();
    new ChangeRows(context, comparison, grid, rows).add(addTotals());
    addMoved();
    addLasting();
    comparison
        .after()
        .nextReview()
        .map(day -> context.say(SummaryPhrase.NEXT_REVIEW_BY, context.words().date(day)))
        .ifPresent(this::addLine);
    rows.print();
    return rows.sheet(context.say(WorkbookPhrase.SHEET_SUMMARY), 0, context.title());
  }

  private String rubrics() {
    var later = rubric(comparison.after());
    return comparison.sameRubric() ? later : rubric(comparison.before()) + " → " + later;
  }

  private String rubric(Scorecard scorecard) {
    return new ReviewTexts(scorecard, context.words()).rubric();
  }

  /// Adds the totals, and says where they stand.
  private ChangeRows.Totals addTotals() {
    var head =
        rows.add(
            context.text(ComparisonPhrase.VISIT, CellStyle.COLUMN),
            new Cell.Text(
                new ScoreTexts(comparison.after(), context.words()).figures().name(),
                CellStyle.COLUMN_RIGHT),
            context.text(ComparisonWorkbookPhrase.ITEMS_SCORED, CellStyle.COLUMN_RIGHT),
            context.text(CohortWorkbookPhrase.OPEN_ITEMS, CellStyle.COLUMN_RIGHT),
            context.text(ScorePhrase.BAND, CellStyle.COLUMN));
    var before = visited(comparison.before());
    var first = addTotal(before, grid.before());
    var rescored =
        comparison.sameRubric()
            ? first
            : addTotal(context.say(ComparisonPhrase.RESCORED, before), grid.between());
    var last = addTotal(visited(comparison.after()), grid.after());
    rows.table("Totals", head, 0, LAST_COLUMN, Feature.Filters.NONE);
    return new ChangeRows.Totals(
        Area.cell(first, TOTAL).reference(),
        Area.cell(rescored, TOTAL).reference(),
        Area.cell(last, TOTAL).reference());
  }

  private String visited(Scorecard scorecard) {
    return new ReviewTexts(scorecard, context.words()).visited();
  }

  private int addTotal(String visit, ScoreColumn column) {
    var open = column.scorecard().open().size();
    return rows.add(
        ComparisonContext.body(visit),
        column.total(),
        ComparisonContext.count(column.scorecard().scored().size() - open),
        ComparisonContext.count(open),
        column.band(Area.cell(rows.next(), TOTAL).reference()));
  }

  private void addMoved() {
    rows.blank();
    rows.across(context.text(ComparisonPhrase.TREND_ITEMS, CellStyle.HEADING));
    addLine(new MovementTexts(context.words()).finding(comparison));
    if (comparison.items().stream().anyMatch(SlopesSheet::settled)) {
      addLink(
          ComparisonWorkbookPhrase.SLOPES_ON_SHEET,
          context.say(ComparisonWorkbookPhrase.SHEET_CHANGES));
    }
    addLink(SummaryPhrase.ALL_SCORES, grid.sheet());
  }

  private void addLasting() {
    var needs = comparison.lastingNeeds();
    if (!needs.isEmpty()) {
      rows.blank();
      rows.across(
          new Cell.Text(
              context.say(ComparisonPhrase.LASTING_NEEDS, needs.size()), CellStyle.HEADING));
      var scores = new ItemScoreTexts(context.words());
      needs.forEach(each -> addLine(scores.both(each)));
    }
    rows.blank();
  }

  private void addLine(String text) {
    rows.across(new Cell.Text(text, CellStyle.LINE));
  }

  private void addLink(Phrase phrase, String sheet) {
    var row = rows.across(new Cell.Text(context.say(phrase, sheet), CellStyle.LINK));
    rows.add(new Feature.Link(Area.cell(row, 0), sheet));
  }
}
