package fidelity.workbook.comparison.raters;

import fidelity.cohort.statistics.Share;
import fidelity.rubric.Item;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ItemRatings;
import fidelity.scoring.comparison.ItemRatings.Likeness;
import fidelity.words.ReviewTexts;
import fidelity.words.ScoreTexts;
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
import fidelity.workbook.comparison.ResultCells;
import fidelity.workbook.comparison.ScoreColumn;
import fidelity.workbook.layout.Rows;
import java.util.List;
import java.util.Optional;

/// The sheet that is read first: both totals, what was scored differently, how far the raters
/// agree.
final class RatersSummarySheet {

  private static final int TOTAL = 1;
  private static final int LAST_COLUMN = 4;

  private final RatersContext context;
  private final ComparisonContext base;
  private final RatedGrid grid;
  private final PlainFigures figures;

  /// Columns: a name, three figures, a text.
  private final Rows rows = Rows.page(Paper.PORTRAIT, 44, 18, 18, 18, 34);

  private RatersSummarySheet(RatersContext context, RatedGrid grid, PlainFigures figures) {
    this.context = context;
    this.base = context.base();
    this.grid = grid;
    this.figures = figures;
  }

  static Sheet layOut(RatersContext context, RatedGrid grid, AgreementSheet.Laid agreement) {
    return new RatersSummarySheet(context, grid, agreement.figures()).layOut();
  }

  private Sheet layOut() {
    var first = new ReviewTexts(context.comparison().first(), base.words());
    var site = context.comparison().first().review().header().site().name();
    rows.across(new Cell.Text(site, CellStyle.TITLE));
    rows.across(base.text(ComparisonPhrase.RATERS_TITLE, CellStyle.SUBTITLE));
    rows.across(new Cell.Text(first.visited() + " · " + first.rubric(), CellStyle.SUBTITLE));
    rows.blank();
    addTotals();
    addDifferences();
    addAgreement();
    addLeftOut();
    rows.print();
    return rows.sheet(base.say(WorkbookPhrase.SHEET_SUMMARY), 0, base.title());
  }

  private void addTotals() {
    var head =
        rows.add(
            base.text(ComparisonPhrase.RATER_COLUMN, CellStyle.COLUMN),
            new Cell.Text(
                new ScoreTexts(context.comparison().first(), base.words()).figures().name(),
                CellStyle.COLUMN_RIGHT),
            base.text(ComparisonWorkbookPhrase.ITEMS_SCORED, CellStyle.COLUMN_RIGHT),
            base.text(CohortWorkbookPhrase.OPEN_ITEMS, CellStyle.COLUMN_RIGHT),
            base.text(ScorePhrase.BAND, CellStyle.COLUMN));
    addTotal(context.names().first(), context.comparison().first(), grid.first());
    addTotal(context.names().second(), context.comparison().second(), grid.second());
    rows.table("Totals", head, 0, LAST_COLUMN, Feature.Filters.NONE);
  }

  private void addTotal(String name, Scorecard scorecard, ScoreColumn column) {
    var open = scorecard.open().size();
    rows.add(
        ComparisonContext.body(name),
        column.total(),
        ComparisonContext.count(scorecard.scored().size() - open),
        ComparisonContext.count(open),
        column.band(Area.cell(rows.next(), TOTAL).reference()));
  }

  private void addDifferences() {
    var different = context.comparison().items(Likeness.DIFFERENT);
    rows.blank();
    rows.across(
        new Cell.Text(
            base.say(
                ComparisonPhrase.SCORED_DIFFERENTLY,
                different.size(),
                context.comparison().scored().size()),
            CellStyle.HEADING));
    if (different.isEmpty()) {
      rows.across(base.text(ComparisonPhrase.SCORED_ALIKE, CellStyle.LINE));
      addLink(SummaryPhrase.ALL_SCORES, grid.sheet());
      return;
    }
    var head =
        rows.add(
            base.text(ScorePhrase.ITEM, CellStyle.COLUMN),
            new Cell.Text(grid.firstName(), CellStyle.COLUMN_RIGHT),
            new Cell.Text(grid.secondName(), CellStyle.COLUMN_RIGHT),
            base.text(ComparisonPhrase.DIFFERENCE, CellStyle.COLUMN_RIGHT));
    different.forEach(this::addDifference);
    rows.table("Scored_differently", head, 0, LAST_COLUMN - 1, Feature.Filters.NONE);
    rows.across(new Cell.Text(context.signs(), CellStyle.LINE));
    addLink(
        ComparisonWorkbookPhrase.ANSWERS_ON_SHEET,
        base.say(ComparisonWorkbookPhrase.SHEET_DIFFERENCES));
    addLink(SummaryPhrase.ALL_SCORES, grid.sheet());
  }

  private void addDifference(ItemRatings item) {
    var apart = item.secondScore().orElseThrow().minus(item.firstScore().orElseThrow());
    rows.add(
        ComparisonContext.body(title(item.item())),
        new Cell.Formula(
            grid.first().score(item.item()), base.results().score(Optional.of(item.first()))),
        new Cell.Formula(
            grid.second().score(item.item()), base.results().score(Optional.of(item.second()))),
        new Cell.Formula(
            grid.difference(item.item()), ResultCells.signed(apart.number(), context.decimals())));
  }

  private String title(Item item) {
    return base.say(ScorePhrase.ITEM_TITLE, item.id(), item.name());
  }

  private void addAgreement() {
    rows.blank();
    rows.across(base.text(ComparisonPhrase.AGREEMENT, CellStyle.HEADING));
    var head =
        rows.add(
            base.text(ComparisonPhrase.FIGURE_COLUMN, CellStyle.COLUMN),
            base.text(ComparisonWorkbookPhrase.ITEMS_COUNTED, CellStyle.COLUMN_RIGHT),
            base.text(ComparisonWorkbookPhrase.BOTH_SCORED, CellStyle.COLUMN_RIGHT),
            base.text(ComparisonWorkbookPhrase.PART, CellStyle.COLUMN_RIGHT));
    addShare(ComparisonPhrase.SAME_SCORE, figures.exact(), figures.closeness().exact());
    addShare(ComparisonPhrase.WITHIN_ONE, figures.withinOne(), figures.closeness().withinOne());
    rows.table("Closeness", head, 0, LAST_COLUMN - 1, Feature.Filters.NONE);
    addLink(ComparisonWorkbookPhrase.FIGURES_ON_SHEET, figures.sheet());
  }

  private void addShare(Phrase name, String address, Share share) {
    var row = rows.next();
    rows.add(
        base.text(name, CellStyle.BODY),
        new Cell.Formula(address, ComparisonContext.count(share.count())),
        new Cell.Formula(figures.pairs(), ComparisonContext.count(share.of())),
        figures.part(share, Area.cell(row, 1).reference(), Area.cell(row, 2).reference()));
  }

  private void addLeftOut() {
    var open = context.comparison().items(Likeness.OPEN);
    var none = context.comparison().items(Likeness.NOT_APPLICABLE);
    if (open.isEmpty() && none.isEmpty()) {
      return;
    }
    rows.blank();
    rows.across(base.text(ComparisonPhrase.NOT_COMPARED, CellStyle.HEADING));
    addLeftOut(ComparisonPhrase.OPEN_FOR_A_RATER, open);
    addLeftOut(ComparisonPhrase.NOT_APPLICABLE_FOR_A_RATER, none);
  }

  private void addLeftOut(Phrase why, List<ItemRatings> items) {
    items.forEach(
        item ->
            rows.across(
                new Cell.Text(
                    base.words().fact(base.say(why), title(item.item())), CellStyle.LINE)));
  }

  private void addLink(Phrase phrase, String sheet) {
    var row = rows.across(new Cell.Text(base.say(phrase, sheet), CellStyle.LINK));
    rows.add(new Feature.Link(Area.cell(row, 0), sheet));
  }
}
