package fidelity.workbook.review;

import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.layout.Rows;

/// The band that the total is in, looked up in the table of bands below it.
///
/// @param rows the sheet of scores, with the total in its last row
record BandRows(SheetContext context, Rows rows) {

  /// From the row of the last band of the total to the table of bands: a blank row and a heading.
  private static final int TO_BANDS = 2;

  /// Adds the bands of the total, and the table of all bands below; says where the lowest is.
  ///
  /// @param total the row of the total
  int add(int total) {
    var first = ScoreGrid.bandRow(total, context.ends(), context.ends().getLast()) + 1 + TO_BANDS;
    context.ends().forEach(end -> addBand(end, total, first));
    rows.blank();
    addTable();
    return first;
  }

  private void addBand(RangeEnd end, int total, int bands) {
    var last = bands + context.bands().size() - 1;
    rows.add(
        Cell.Blank.PLAIN,
        context.text(end.band(), CellStyle.LINE),
        new Cell.Formula(
            "LOOKUP(%s,%s,%s)"
                .formatted(
                    Area.cell(total, ScoreGrid.column(context.ends(), end)).reference(),
                    Area.column(ScoreGrid.FIRST_SCORE, bands, last).reference(),
                    Area.column(ScoreGrid.NAMES, bands, last).reference()),
            new Cell.Text(context.band(end).name(), CellStyle.LINE)));
  }

  private void addTable() {
    var head =
        rows.add(
            Cell.Blank.PLAIN,
            context.text(ScorePhrase.BAND, CellStyle.COLUMN),
            context.text(WorkbookPhrase.FROM_TOTAL, CellStyle.COLUMN_RIGHT),
            context.text(WorkbookPhrase.TO_TOTAL, CellStyle.COLUMN_RIGHT));
    var rubric = context.scorecard().rubric();
    for (var band : context.bands()) {
      rows.add(
          Cell.Blank.PLAIN,
          new Cell.Text(band.name(), CellStyle.BODY),
          new Cell.Figure(band.from(), context.limit(band.from()), CellStyle.BODY_RIGHT),
          new Cell.Figure(rubric.last(band), context.totals(), CellStyle.BODY_RIGHT));
    }
    rows.table(
        "Band_limits", head, ScoreGrid.NAMES, ScoreGrid.FIRST_SCORE + 1, Feature.Filters.NONE);
  }
}
