package fidelity.report.pdf.chart;

import fidelity.report.Figure.Spread;
import fidelity.report.Figure.Spreads;
import fidelity.report.Figure.Tick;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Fill;
import fidelity.report.pdf.page.Piece.Stroke;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.picture.Ink;
import java.util.ArrayList;
import java.util.List;

/// Lays out spreads: a line from the least to the greatest, a box over the middle half, and a
/// thick line at the mean.
final class SpreadsLayout {

  /// The thickness of the line at the mean, in points.
  private static final float MEAN = 3;

  private SpreadsLayout() {}

  /// The chart of these spreads.
  static RowChart of(Typesetter typesetter, Spreads spreads) {
    var rows =
        spreads.spreads().stream()
            .map(
                spread ->
                    new RowChart.Row(
                        spread.label(),
                        spread.value(),
                        spreads.to(),
                        (mark, scale, y) -> draw(spread, mark, scale, y)))
            .toList();
    return new RowChart(
        typesetter,
        spreads.from(),
        spreads.to(),
        ChartHead.of(spreads.ticks()),
        spreads.ticks().stream().map(Tick::at).toList(),
        rows);
  }

  private static List<Piece> draw(Spread spread, ContentMark mark, AxisScale scale, float y) {
    float middle = y + RowChart.BAR / 2;
    float lower = scale.at(spread.lower());
    float width = scale.at(spread.upper()) - lower;
    float mean = scale.at(spread.mean());
    float least = scale.at(spread.least());
    float greatest = scale.at(spread.greatest());
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Stroke(mark, Ink.SHAPE, 1, least, middle, greatest, middle));
    pieces.add(end(mark, least, middle));
    pieces.add(end(mark, greatest, middle));
    pieces.add(new Fill(mark, Ink.TINT, lower, y, width, RowChart.BAR));
    pieces.addAll(Shapes.outlined(mark, Ink.ACCENT, lower, y, width, RowChart.BAR));
    pieces.add(new Fill(mark, Ink.ACCENT, mean - MEAN / 2, y - 1.5f, MEAN, RowChart.BAR + 3));
    return pieces;
  }

  private static Stroke end(ContentMark mark, float x, float middle) {
    return new Stroke(mark, Ink.SHAPE, 1, x, middle - 2.5f, x, middle + 2.5f);
  }
}
