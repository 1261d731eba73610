package fidelity.workbook.review;

import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Chart;
import fidelity.workbook.Chart.Series;
import fidelity.workbook.Chart.Shade;
import fidelity.workbook.Feature;
import fidelity.workbook.layout.ChartAxes;
import fidelity.workbook.layout.Rows;
import java.util.ArrayList;
import java.util.List;

/// The items' scores as a chart, for the screen and for slides: in print a page would tear it, and
/// the bars in the table show the same.
///
/// @param rows the sheet of scores, with the items above
record ProfileRows(SheetContext context, Rows rows) {

  private static final int NUMBERS = 0;

  /// How many rows the chart covers.
  private static final int HEIGHT = 13;

  /// Adds the chart of the items in some rows.
  void add(Area scores) {
    rows.add(
        new Feature.Drawing(
            new Chart.Bars(
                rows.blank(HEIGHT),
                Chart.Direction.UP,
                context.say(ScorePhrase.ITEM_PROFILE),
                context.summary().profile(),
                Area.column(NUMBERS, scores.top(), scores.bottom()),
                series(scores),
                ChartAxes.scores(context.scorecard().rubric().scale()))));
  }

  /// A bar for each figure, the lowest in front of the highest.
  private List<Series> series(Area scores) {
    var ends = context.ends();
    var series = new ArrayList<Series>();
    for (var end : ends.reversed()) {
      series.add(
          new Series(
              context.say(end.points()),
              Area.column(ScoreGrid.column(ends, end), scores.top(), scores.bottom()),
              end == RangeEnd.HIGHEST ? Shade.FAINT : Shade.FIRM));
    }
    return series;
  }
}
