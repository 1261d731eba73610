package fidelity.workbook.review;

import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.Rows;
import fidelity.workbook.layout.WideCell;
import java.util.List;

/// The band that the total is in, looked up in the table of bands below it.
///
/// @param rows the sheet of scores, which they end
record BandRows(SheetContext context, Rows rows) {

  /// Adds the bands of the total, and the table of all bands below.
  ///
  /// @param total the row of the total
  /// @param bands the row that the lowest band will have
  void add(int total, int bands) {
    context.ends().forEach(end -> addBand(end, total, bands));
    addTable();
  }

  private void addBand(RangeEnd end, int total, int bands) {
    var last = bands + context.bands().size() - 1;
    var column = ScoreGrid.column(context.ends(), context.ends().getFirst());
    var name =
        new Cell.Formula(
            "LOOKUP(%s,%s,%s)"
                .formatted(
                    Area.cell(total, ScoreGrid.column(context.ends(), end)).reference(),
                    Area.column(column, bands, last).reference(),
                    Area.column(ScoreGrid.NAMES, bands, last).reference()),
            new Cell.Text(context.band(end).name(), CellStyle.TOTAL));
    rows.add(
        List.of(
            new WideCell(new Cell.Blank(CellStyle.TOTAL), 1),
            new WideCell(context.text(end.band(), CellStyle.TOTAL), 1),
            new WideCell(name, 2 * context.ends().size() + 2)));
  }

  private void addTable() {
    rows.blank();
    var first = rows.next();
    rows.across(context.text(ScorePhrase.BANDS, CellStyle.HEADING));
    rows.add(
        new Cell.Blank(CellStyle.COLUMN),
        context.text(ScorePhrase.BAND, CellStyle.COLUMN),
        context.text(WorkbookPhrase.FROM_TOTAL, CellStyle.COLUMN_RIGHT),
        context.text(WorkbookPhrase.TO_TOTAL, CellStyle.COLUMN_RIGHT));
    for (var range : context.bands()) {
      rows.add(
          new Cell.Blank(range.tone().style()),
          new Cell.Text(range.band().name(), range.tone().style()),
          new Cell.Figure(
              range.band().from(), context.limit(range.band().from()), CellStyle.BODY_RIGHT),
          new Cell.Figure(range.to(), context.totals(), CellStyle.BODY_RIGHT));
    }
    rows.keepTogether(first);
  }
}
