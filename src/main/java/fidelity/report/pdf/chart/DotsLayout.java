package fidelity.report.pdf.chart;

import fidelity.report.Figure.Dot;
import fidelity.report.Figure.Dots;
import fidelity.report.Figure.Stretch;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Disc;
import fidelity.report.pdf.page.Piece.Fill;
import fidelity.report.pdf.page.Piece.Stroke;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.picture.Ink;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Lays out totals as dots on the scale of bands, whose names and limits stand at the head.
final class DotsLayout {

  /// The radius of a dot, of a hollow one and of its inside, in points.
  private static final float DOT = 4;

  private static final float HOLLOW = 3;
  private static final float INSIDE = 2;

  /// The least width of a hollow bar, in points.
  private static final float NARROWEST = 4;

  private DotsLayout() {}

  /// The chart of these dots.
  static RowChart of(Typesetter typesetter, Dots dots) {
    var end = dots.bands().getLast().to();
    List<BigDecimal> limits = new ArrayList<>(dots.bands().stream().map(Stretch::from).toList());
    limits.add(end);
    var rows =
        dots.dots().stream()
            .map(
                dot ->
                    new RowChart.Row(
                        dot.label(),
                        dot.value(),
                        end,
                        (mark, scale, y) -> draw(dot, mark, scale, y + RowChart.BAR / 2)))
            .toList();
    var head = head(dots);
    return new RowChart(typesetter, limits.getFirst(), end, head, limits, rows);
  }

  /// The bands' names over their limits.
  private static ChartHead head(Dots dots) {
    return (typesetter, mark, scale) -> {
      var column = TextColumn.of(scale.x(), scale.width());
      var names = BandNames.of(typesetter, mark, dots.bands(), scale, column);
      var limits = BandLimits.of(typesetter, mark, dots.bands(), dots.most(), scale, column);
      return Strips.whole(List.of(names, limits));
    };
  }

  private static List<Piece> draw(Dot dot, ContentMark mark, AxisScale scale, float middle) {
    float from = scale.at(dot.lowest());
    float to = scale.at(dot.highest());
    float width = Math.max(to - from, NARROWEST);
    List<Piece> pieces = new ArrayList<>();
    dot.before().ifPresent(before -> pieces.addAll(before(mark, scale.at(before), from, middle)));
    if (from == to) {
      pieces.add(new Disc(mark, Ink.ACCENT, from, middle, DOT));
    } else {
      float y = middle - HOLLOW;
      pieces.add(new Fill(mark, Ink.WHITE, from, y, width, 2 * HOLLOW));
      pieces.addAll(Shapes.outlined(mark, Ink.ACCENT, from, y, width, 2 * HOLLOW));
    }
    return pieces;
  }

  /// The total before, with a line to the one that followed.
  private static List<Piece> before(ContentMark mark, float x, float to, float middle) {
    return List.of(
        new Stroke(mark, Ink.SHAPE, 1, x, middle, to, middle),
        new Disc(mark, Ink.ACCENT, x, middle, HOLLOW),
        new Disc(mark, Ink.WHITE, x, middle, INSIDE));
  }
}
