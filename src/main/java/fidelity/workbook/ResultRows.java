package fidelity.workbook;

import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Notation.Stretch;
import fidelity.workbook.Rows.Wide;
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
            new Wide(draft.text(bound.total(), Style.QUIET), 2),
            new Wide(draft.text(bound.band(), Style.QUIET), 3)));
    rows.add(
        List.of(
            new Wide(
                new Cell.Formula(
                    grid.total(bound),
                    new Cell.Figure(
                        bound.of(draft.scorecard().total()),
                        draft.outOf(draft.scorecard().rubric().most()),
                        Style.RESULT)),
                2),
            new Wide(
                new Cell.Formula(
                    grid.band(bound), new Cell.Text(draft.band(bound).name(), Style.RESULT_BAND)),
                3)));
  }

  private void addBands() {
    rows.across(draft.text(ScorePhrase.BANDS, Style.HEADING));
    var bands = draft.bands();
    for (var place = bands.size() - 1; place >= 0; place--) {
      addBand(bands.get(place), place);
    }
  }

  /// A band of the scale; the total stands beside the one that it is in.
  private void addBand(Stretch stretch, int place) {
    var style = stretch.tone().style();
    var cells = new ArrayList<Wide>();
    cells.add(new Wide(new Cell.Text(stretch.band().name(), style), 2));
    cells.add(new Wide(new Cell.Text(draft.range(stretch), style), 1));
    grid.bounds().forEach(bound -> cells.add(new Wide(marker(stretch, place, bound), 1)));
    var row = rows.add(cells);
    rows.add(
        new Feature.Highlight(
            new Area(row, 0, row, FIGURES + grid.bounds().size()),
            grid.reaches(stretch),
            stretch.tone()));
  }

  private Cell marker(Stretch stretch, int place, Bound bound) {
    var style = stretch.tone().style();
    return new Cell.Formula(
        grid.totalInBand(bound, place),
        stretch.band().equals(draft.band(bound))
            ? new Cell.Figure(bound.of(draft.scorecard().total()), "\"◄ \"" + draft.totals(), style)
            : new Cell.Text("", style));
  }
}
