package fidelity.workbook;

import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Rows.Wide;
import java.util.List;

/// The band that the total is in, looked up in the table of bands below it.
///
/// @param rows the sheet of scores, which they end
record BandRows(Draft draft, Rows rows) {

  /// @param total the row of the total
  /// @param bands the row that the lowest band will have
  void add(int total, int bands) {
    draft.bounds().forEach(bound -> addBand(bound, total, bands));
    addTable();
  }

  private void addBand(Bound bound, int total, int bands) {
    var last = bands + draft.bands().size() - 1;
    var column = ScoreGrid.column(draft.bounds(), draft.bounds().getFirst());
    var name =
        new Cell.Formula(
            "LOOKUP(%s,%s,%s)"
                .formatted(
                    Area.cell(total, ScoreGrid.column(draft.bounds(), bound)).reference(),
                    Area.column(column, bands, last).reference(),
                    Area.column(ScoreGrid.NAMES, bands, last).reference()),
            new Cell.Text(draft.band(bound).name(), Style.TOTAL));
    rows.add(
        List.of(
            new Wide(new Cell.Blank(Style.TOTAL), 1),
            new Wide(draft.text(bound.band(), Style.TOTAL), 1),
            new Wide(name, 2 * draft.bounds().size() + 2)));
  }

  private void addTable() {
    rows.blank();
    var first = rows.next();
    rows.across(draft.text(ScorePhrase.BANDS, Style.HEADING));
    rows.add(
        new Cell.Blank(Style.COLUMN),
        draft.text(ScorePhrase.BAND, Style.COLUMN),
        draft.text(WorkbookPhrase.FROM_TOTAL, Style.COLUMN_RIGHT),
        draft.text(WorkbookPhrase.TO_TOTAL, Style.COLUMN_RIGHT));
    for (var stretch : draft.bands()) {
      rows.add(
          new Cell.Blank(stretch.tone().style()),
          new Cell.Text(stretch.band().name(), stretch.tone().style()),
          new Cell.Figure(stretch.band().from(), draft.totals(), Style.BODY_RIGHT),
          new Cell.Figure(stretch.to(), draft.totals(), Style.BODY_RIGHT));
    }
    rows.keepTogether(first);
  }
}
