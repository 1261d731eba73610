package fidelity.workbook.comparison.raters;

import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Rows;

/// The sheet of how far two raters agree: plain figures as formulas, then those beyond chance, each
/// with its model.
record AgreementSheet(RatersContext context, RatedGrid grid, Rows rows) {

  private static final int HEADINGS = 3;
  private static final int LAST_COLUMN = 4;

  /// The sheet, and the rows of the plain figures.
  record Laid(Sheet sheet, PlainFigures figures) {}

  static Laid layOut(RatersContext context, RatedGrid grid) {
    return new AgreementSheet(context, grid, Rows.page(Paper.LANDSCAPE, 44, 13, 17, 17, 60))
        .layOut();
  }

  private Laid layOut() {
    var base = context.base();
    rows.across(base.text(ComparisonPhrase.AGREEMENT, CellStyle.TITLE));
    rows.across(new Cell.Text(context.signs(), CellStyle.LINE));
    rows.blank();
    var name = base.say(ComparisonWorkbookPhrase.SHEET_AGREEMENT);
    var figures = addPlain(name);
    rows.blank();
    rows.across(base.text(ComparisonPhrase.BEYOND_CHANCE, CellStyle.HEADING));
    addBeyondChance();
    rows.blank();
    rows.across(base.text(ComparisonPhrase.AGREEMENT_CAUTION, CellStyle.LINE));
    rows.print();
    return new Laid(rows.sheet(name, HEADINGS, base.title()), figures);
  }

  private PlainFigures addPlain(String name) {
    var base = context.base();
    var head =
        rows.add(
            base.text(ComparisonPhrase.FIGURE_COLUMN, CellStyle.COLUMN),
            base.text(WorkbookPhrase.VALUE, CellStyle.COLUMN_RIGHT),
            base.text(ComparisonWorkbookPhrase.BOTH_SCORED, CellStyle.COLUMN_RIGHT),
            base.text(ComparisonWorkbookPhrase.PART, CellStyle.COLUMN_RIGHT),
            base.text(ComparisonWorkbookPhrase.WHOSE, CellStyle.COLUMN));
    var figures = new PlainFigures(context, grid, name, head + 1);
    figures.cells().forEach(rows::add);
    rows.table("Agreement", head, 0, LAST_COLUMN, Feature.Filters.NONE);
    return figures;
  }

  private void addBeyondChance() {
    var base = context.base();
    var head =
        rows.add(
            base.text(ComparisonPhrase.FIGURE_COLUMN, CellStyle.COLUMN),
            base.text(WorkbookPhrase.VALUE, CellStyle.COLUMN_RIGHT),
            base.text(ComparisonWorkbookPhrase.INTERVAL_FROM, CellStyle.COLUMN_RIGHT),
            base.text(ComparisonWorkbookPhrase.INTERVAL_TO, CellStyle.COLUMN_RIGHT),
            base.text(ComparisonWorkbookPhrase.MODEL, CellStyle.COLUMN));
    new ChanceRows(base, context.agreement()).cells().forEach(rows::add);
    rows.table("Beyond_chance", head, 0, LAST_COLUMN, Feature.Filters.NONE);
  }
}
