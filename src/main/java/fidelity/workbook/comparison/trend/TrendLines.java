package fidelity.workbook.comparison.trend;

import fidelity.words.TotalTexts;
import fidelity.workbook.Area;
import fidelity.workbook.Chart.Line;
import fidelity.workbook.Chart.Mark;
import fidelity.workbook.Chart.Side;
import fidelity.workbook.Chart.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of a chart of totals, drawn from its table.
///
/// @param names the headings of the table
/// @param first the row of the first visit in the table
record TrendLines(TrendChart chart, List<String> names, int first) {

  TrendLines {
    names = List.copyOf(names);
  }

  /// A line for each stretch; marks alone for what is rescored.
  List<Line> lines() {
    var lines = new ArrayList<Line>();
    var column = 1;
    for (var stretch : chart.stretches()) {
      var open = stretch.open(chart.occasions());
      lines.add(
          new Line(
              names.get(column),
              column(column),
              open ? Optional.of(column(column + 1)) : Optional.empty(),
              stroke(stretch),
              stretch.places().stream().map(place -> mark(stretch, place)).toList()));
      column += open ? 2 : 1;
    }
    return lines;
  }

  private Area column(int column) {
    var last = chart.occasions().getLast().visit();
    return Area.column(column, first, first + last);
  }

  /// The latest rubric's line is firm; those before it are grey and broken in turn.
  private Stroke stroke(TrendStretch stretch) {
    if (stretch.rescored()) {
      return Stroke.POINTS;
    }
    var lines = chart.stretches().stream().filter(each -> !each.rescored()).toList();
    var back = lines.size() - 1 - lines.indexOf(stretch);
    if (back == 0) {
      return Stroke.FIRM;
    }
    return back % 2 == 1 ? Stroke.QUIET : Stroke.BROKEN;
  }

  /// The total above its point; below it where a bar stands above, or where it is that by the later
  /// rubric.
  private Mark mark(TrendStretch stretch, int place) {
    var occasion = chart.occasions().get(place);
    var total = occasion.scorecard().total();
    return new Mark(
        occasion.visit(),
        stretch.rescored() || !total.settled() ? Side.BELOW : Side.ABOVE,
        total.settled()
            ? Optional.empty()
            : Optional.of(
                new TotalTexts(occasion.scorecard().rubric(), chart.context().words())
                    .figure(total)));
  }
}
