package fidelity.report.pdf;

import fidelity.report.Figure.Bar;
import fidelity.report.Figure.Bars;
import fidelity.report.pdf.Mark.Artifact;
import fidelity.report.pdf.Piece.Extent;
import fidelity.report.pdf.Piece.Stroke;
import fidelity.report.pdf.Piece.Words;
import java.util.ArrayList;
import java.util.List;

/// Lays out horizontal bars. The parts of a drawing that needs several pages are only seen after
/// the first, since its alternative speaks for them all.
final class BarsLayout {

  private static final float LABELS = 196;
  private static final float BAR = 9;
  private static final float ROW_GAP = 6;
  private static final float VALUE_GAP = 5;
  private static final float ENOUGH_FOR_A_PAGE = 620;
  private static final int LONGEST_LABEL = 160;
  private static final Style VALUE = Look.CHART.with(Face.SEMIBOLD);

  private final Typesetter typesetter;
  private final Bars bars;
  private final Scale scale;

  BarsLayout(Typesetter typesetter, Bars bars) {
    this.typesetter = typesetter;
    this.bars = bars;
    float values =
        (float) bars.bars().stream().mapToDouble(bar -> VALUE.width(bar.value())).max().orElse(0);
    float width = Column.FULL.width() - LABELS - Math.min(values, LABELS) - VALUE_GAP;
    this.scale = new Scale(bars.from(), bars.to(), Column.FULL.x() + LABELS, width);
  }

  List<Strip> strips(Tag parent) {
    var figure = parent.figure(bars.alternative());
    List<Strip> strips = new ArrayList<>();
    List<Strip> rows = new ArrayList<>();
    Mark mark = figure;
    for (var bar : bars.bars()) {
      rows.add(row(mark, bar));
      if (Strips.height(rows) > ENOUGH_FOR_A_PAGE) {
        strips.add(drawing(mark, rows));
        rows.clear();
        mark = Artifact.LAYOUT;
      }
    }
    if (!rows.isEmpty() || strips.isEmpty()) {
      strips.add(drawing(mark, rows));
    }
    var extent = Strips.first(strips, strip -> strip.under(extent(figure, strip)));
    List<Strip> kept = Strips.last(extent, strip -> strip.kept(true));
    return Captions.under(typesetter, figure, bars.caption(), kept);
  }

  private static Extent extent(Tag figure, Strip strip) {
    return new Extent(figure, Column.FULL.x(), 0, Column.FULL.width(), strip.height());
  }

  private Strip row(Mark mark, Bar bar) {
    var column = Column.of(Column.FULL.x(), LABELS - 12);
    var label =
        Strips.whole(typesetter.text(mark, shortened(bar.label()) + " ", Look.CHART, column));
    float height = Math.max(label.height(), Look.CHART.leading());
    List<Piece> pieces = new ArrayList<>(label.pieces());
    pieces.addAll(bar(mark, bar, (height - BAR) / 2));
    return Strip.of(height, pieces).padded(ROW_GAP / 2, ROW_GAP / 2);
  }

  private static String shortened(String label) {
    return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) + "\u2026" : label;
  }

  private List<Piece> bar(Mark mark, Bar bar, float y) {
    float lowest = Math.max(scale.at(bar.lowest()), scale.x() + 2); // the least bar is seen, too
    float highest = Math.max(scale.at(bar.highest()), lowest);
    List<Piece> pieces = new ArrayList<>();
    if (highest > lowest) {
      pieces.addAll(Shapes.hatched(mark, lowest, y, highest - lowest, BAR));
    }
    pieces.addAll(Shapes.solid(mark, scale.x(), y, lowest - scale.x(), BAR));
    pieces.addAll(value(mark, bar.value() + " ", highest + VALUE_GAP, y));
    return pieces;
  }

  private List<Piece> value(Mark mark, String text, float x, float y) {
    var column = Column.of(x, Column.FULL.right() - x + 1);
    var value = Strips.whole(typesetter.text(mark, text, VALUE, column));
    return value.padded(y + (BAR - VALUE.leading()) / 2, 0).pieces();
  }

  private Strip drawing(Mark mark, List<Strip> rows) {
    var body = Strips.whole(rows);
    List<Piece> grid = new ArrayList<>();
    for (var tick : bars.ticks()) {
      float x = scale.at(tick.at());
      float left = x - Look.AXIS.width(tick.label()) / 2;
      grid.add(new Words(mark, Look.AXIS, tick.label() + " ", left, -5));
      grid.add(new Stroke(mark, Ink.HAIRLINE, 0.5f, x, 0, x, body.height()));
    }
    return body.over(grid).padded(Look.AXIS.leading() + 4, 0);
  }
}
