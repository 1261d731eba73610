package fidelity.workbook.review;

import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.layout.BandRange;
import fidelity.workbook.layout.Rows;
import fidelity.workbook.layout.WideCell;
import java.util.ArrayList;
import java.util.List;

/// The total, large, and the scale of bands with the total on it.
///
/// @param rows the sheet that they are added to
record ResultRows(SheetContext context, ScoreGrid grid, Rows rows) {

  /// The last column before those of the total's marks.
  private static final int FIGURES = 2;

  /// Adds the total with its band, at each end of its range, and then the scale of bands.
  void add() {
    grid.ends().forEach(this::addResult);
    rows.blank();
    addBands();
  }

  private void addResult(RangeEnd end) {
    rows.add(
        List.of(
            new WideCell(context.text(end.total(), CellStyle.QUIET), 2),
            new WideCell(context.text(end.band(), CellStyle.QUIET), 3)));
    rows.add(
        List.of(
            new WideCell(
                new Cell.Formula(
                    grid.total(end),
                    new Cell.Figure(
                        end.of(context.scorecard().total()),
                        context.outOf(context.scorecard().rubric().most()),
                        CellStyle.RESULT)),
                2),
            new WideCell(
                new Cell.Formula(
                    grid.band(end), new Cell.Text(context.band(end).name(), CellStyle.RESULT_BAND)),
                3)));
  }

  private void addBands() {
    rows.across(context.text(ScorePhrase.BANDS, CellStyle.HEADING));
    var bands = context.bands();
    for (var place = bands.size() - 1; place >= 0; place--) {
      addBand(bands.get(place), place);
    }
  }

  /// A band of the scale; the total stands beside the one that it is in.
  private void addBand(BandRange range, int place) {
    var style = range.tone().style();
    var cells = new ArrayList<WideCell>();
    cells.add(new WideCell(new Cell.Text(range.band().name(), style), 2));
    cells.add(new WideCell(new Cell.Text(context.range(range), style), 1));
    grid.ends().forEach(end -> cells.add(new WideCell(marker(range, place, end), 1)));
    var row = rows.add(cells);
    rows.add(
        new Feature.Highlight(
            new Area(row, 0, row, FIGURES + grid.ends().size()),
            grid.reaches(range),
            range.tone()));
  }

  private Cell marker(BandRange range, int place, RangeEnd end) {
    var style = range.tone().style();
    return new Cell.Formula(
        grid.totalInBand(end, place),
        range.band().equals(context.band(end))
            ? new Cell.Figure(
                end.of(context.scorecard().total()), "\"◄ \"" + context.totals(), style)
            : new Cell.Text("", style));
  }
}
