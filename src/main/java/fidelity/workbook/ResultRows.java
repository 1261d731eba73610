package fidelity.workbook;

import fidelity.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/// The total, large, and the scale of bands with the total on it.
///
/// @param rows the sheet that they are added to
record ResultRows(Draft draft, ScoreGrid grid, Rows rows) {

  private static final int FIGURES = 2;

  void add() {
    grid.bounds().forEach(this::addResult);
    rows.blank();
    addBands();
  }

  private void addResult(Bound bound) {
    rows.add(
        List.of(
            new WideCell(draft.text(bound.total(), Style.QUIET), 2),
            new WideCell(draft.text(bound.band(), Style.QUIET), 3)));
    rows.add(
        List.of(
            new WideCell(
                new Cell.Formula(
                    grid.total(bound),
                    new Cell.Figure(
                        bound.of(draft.scorecard().total()),
                        draft.outOf(draft.scorecard().rubric().most()),
                        Style.RESULT)),
                2),
            new WideCell(
                new Cell.Formula(
                    grid.band(bound), new Cell.Text(draft.band(bound).name(), Style.RESULT_BAND)),
                3)));
  }

  private void addBands() {
    rows.across(draft.text(Phrase.BANDS, Style.HEADING));
    var bands = draft.bands();
    for (var place = bands.size() - 1; place >= 0; place--) {
      addBand(bands.get(place), place);
    }
  }

  /// A band of the scale; the total stands beside the one that it is in.
  private void addBand(BandRange range, int place) {
    var style = range.tone().style();
    var cells = new ArrayList<WideCell>();
    cells.add(new WideCell(new Cell.Text(range.band().name(), style), 2));
    cells.add(new WideCell(new Cell.Text(draft.range(range), style), 1));
    grid.bounds().forEach(bound -> cells.add(new WideCell(marker(range, place, bound), 1)));
    var row = rows.add(cells);
    rows.add(
        new Feature.Highlight(
            new Area(row, 0, row, FIGURES + grid.bounds().size()),
            grid.reaches(range),
            range.tone()));
  }

  private Cell marker(BandRange range, int place, Bound bound) {
    var style = range.tone().style();
    return new Cell.Formula(
        grid.totalInBand(bound, place),
        range.band().equals(draft.band(bound))
            ? new Cell.Figure(bound.of(draft.scorecard().total()), "\"◄ \"" + draft.totals(), style)
            : new Cell.Text("", style));
  }
}
