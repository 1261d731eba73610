package fidelity.workbook.review;

import fidelity.scoring.Scorecard;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.SummaryPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Rows;

/// The sheet that is read first, on one page where texts are short: the service, its result, what
/// the assessors say, its needs or what is still to be found out, and what comes next.
final class SummarySheet {

  private final SheetContext context;
  private final Scorecard scorecard;
  private final ScoreGrid grid;

  /// Columns: a name, a figure, a text.
  private final Rows rows = Rows.page(Paper.PORTRAIT, 37, 17, 66);

  private SummarySheet(SheetContext context, ScoreGrid grid) {
    this.context = context;
    this.scorecard = context.scorecard();
    this.grid = grid;
  }

  static Sheet layOut(SheetContext context, ScoreGrid grid) {
    return new SummarySheet(context, grid).layOut();
  }

  private Sheet layOut() {
    rows.across(new Cell.Text(scorecard.review().header().site().name(), CellStyle.TITLE));
    rows.across(new Cell.Text(context.summary().document(), CellStyle.SUBTITLE));
    rows.across(new Cell.Text(context.summary().occasion(), CellStyle.SUBTITLE));
    rows.blank();
    new ResultRows(context, grid, rows).add();
    addNarrative();
    addNeedsAndNext();
    rows.print();
    return rows.sheet(context.say(WorkbookPhrase.SHEET_SUMMARY), 0, context.footer());
  }

  private void addNarrative() {
    var narrative = scorecard.review().narrative();
    add(HeaderPhrase.STRENGTHS, narrative.strengths());
    add(SummaryPhrase.ASSESSORS_SUMMARY, narrative.summary());
    add(HeaderPhrase.EMPLOYED, context.review().employed().orElse(""));
  }

  /// What comes next follows the needs; the questions of an unfinished review are long and follow
  /// it.
  private void addNeedsAndNext() {
    var needs = new NeedRows(context, grid, rows);
    if (context.scorecard().open().isEmpty()) {
      needs.add();
      addNext();
    } else {
      addNext();
      needs.add();
    }
  }

  private void addNext() {
    rows.blank();
    rows.across(context.text(SummaryPhrase.WHAT_NEXT, CellStyle.HEADING));
    context.summary().next().forEach(each -> rows.across(new Cell.Text(each, CellStyle.LINE)));
    var sheet = context.say(WorkbookPhrase.SHEET_SCORES);
    var row =
        rows.across(new Cell.Text(context.say(SummaryPhrase.ALL_SCORES, sheet), CellStyle.LINK));
    rows.add(new Feature.Link(Area.cell(row, 0), sheet));
  }

  /// Adds a text in the wide column, and its label in the first; neither where there is none.
  private void add(Phrase label, String text) {
    if (!text.isEmpty()) {
      rows.add(
          context.text(label, CellStyle.LABEL),
          new Cell.Blank(CellStyle.TEXT),
          new Cell.Text(text, CellStyle.TEXT));
    }
  }
}
