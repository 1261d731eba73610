package fidelity.report.pdf.chart;

import fidelity.report.Figure.Bar;
import fidelity.report.Figure.Bars;
import fidelity.report.Figure.Tick;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Fill;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.picture.Ink;
import java.util.ArrayList;
import java.util.List;

/// Lays out horizontal bars.
final class BarsLayout {

  private BarsLayout() {}

  /// The chart of these bars.
  static RowChart of(Typesetter typesetter, Bars bars) {
    var rows =
        bars.bars().stream()
            .map(
                bar ->
                    new RowChart.Row(
                        bar.label(),
                        bar.value(),
                        bars.ticks().isEmpty() ? bars.to() : bar.highest(),
                        (mark, scale, y) -> draw(bars, bar, mark, scale, y)))
            .toList();
    return new RowChart(
        typesetter,
        bars.from(),
        bars.to(),
        ChartHead.of(bars.ticks()),
        bars.ticks().stream().map(Tick::at).toList(),
        rows);
  }

  /// A bar; where no axis shows how far the scale goes, a pale track does, and shows where no bar
  /// is.
  private static List<Piece> draw(Bars bars, Bar bar, ContentMark mark, AxisScale scale, float y) {
    float least = bars.ticks().isEmpty() ? 0 : 2; // on an axis the least bar is seen, too
    float lowest = Math.max(scale.at(bar.lowest()), scale.x() + least);
    float highest = Math.max(scale.at(bar.highest()), lowest);
    List<Piece> pieces = new ArrayList<>();
    if (bars.ticks().isEmpty()) {
      pieces.add(new Fill(mark, Ink.TRACK, scale.x(), y, scale.width(), RowChart.BAR));
    }
    if (highest > lowest) {
      pieces.addAll(Shapes.hatched(mark, lowest, y, highest - lowest, RowChart.BAR));
    }
    if (lowest > scale.x()) {
      pieces.addAll(Shapes.solid(mark, scale.x(), y, lowest - scale.x(), RowChart.BAR));
    }
    return pieces;
  }
}
