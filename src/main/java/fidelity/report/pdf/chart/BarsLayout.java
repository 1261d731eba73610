package fidelity.report.pdf.chart;

import fidelity.report.Figure.Bar;
import fidelity.report.Figure.Bars;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark;
import java.util.ArrayList;
import java.util.List;

/// Lays out horizontal bars.
public final class BarsLayout {

  private BarsLayout() {}

  /// The chart of these bars.
  public static RowChart of(Typesetter typesetter, Bars bars) {
    var rows =
        bars.bars().stream()
            .map(
                bar ->
                    new RowChart.Row(
                        bar.label(),
                        bar.value(),
                        bar.highest(),
                        (mark, scale, y) -> draw(bar, mark, scale, y)))
            .toList();
    return new RowChart(typesetter, bars, bars.from(), bars.to(), bars.ticks(), rows);
  }

  private static List<Piece> draw(Bar bar, ContentMark mark, AxisScale scale, float y) {
    float lowest = Math.max(scale.at(bar.lowest()), scale.x() + 2); // the least bar is seen, too
    float highest = Math.max(scale.at(bar.highest()), lowest);
    List<Piece> pieces = new ArrayList<>();
    if (highest > lowest) {
      pieces.addAll(Shapes.hatched(mark, lowest, y, highest - lowest, RowChart.BAR));
    }
    pieces.addAll(Shapes.solid(mark, scale.x(), y, lowest - scale.x(), RowChart.BAR));
    return pieces;
  }
}
