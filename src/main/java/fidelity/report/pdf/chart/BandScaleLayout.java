package fidelity.report.pdf.chart;

import fidelity.report.Figure.BandScale;
import fidelity.report.Figure.Stretch;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Extent;
import fidelity.report.pdf.page.Piece.Stroke;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import fidelity.report.picture.Ink;
import java.util.ArrayList;
import java.util.List;

/// Lays out the scale of bands: the total above it, the limits at the boundaries and the bands'
/// names under it.
final class BandScaleLayout {

  /// The upper edge and the height of the bands, where their limits and names begin, and the gap
  /// between two bands, in points.
  private static final float TOP = 24;

  private static final float HEIGHT = 15;
  private static final float BOTTOM = TOP + HEIGHT;
  private static final float LIMITS = BOTTOM + 2;
  private static final float NAMES = LIMITS + 12;
  private static final float GAP = 1.5f;
  private static final TextStyle TOTAL = TextStyles.BAND_TOTAL;

  private final Typesetter typesetter;
  private final BandScale bands;
  private final TextColumn column;
  private final AxisScale scale;
  private final boolean oneReachable;

  /// The layout of a scale of bands across a column.
  BandScaleLayout(Typesetter typesetter, BandScale bands, TextColumn column) {
    this.typesetter = typesetter;
    this.bands = bands;
    this.column = column;
    this.scale =
        new AxisScale(
            bands.bands().getFirst().from(),
            bands.bands().getLast().to(),
            column.x(),
            column.width());
    this.oneReachable = bands.bands().stream().filter(Stretch::reachable).count() == 1;
  }

  /// The scale, as what this node stands for.
  List<Strip> drawing(Tag figure) {
    List<Piece> pieces = new ArrayList<>();
    for (var band : bands.bands()) {
      pieces.addAll(bar(figure, band));
    }
    var limits =
        BandLimits.of(typesetter, figure, bands.bands(), bands.most(), scale, column)
            .padded(LIMITS, 0);
    pieces.addAll(limits.pieces());
    var names = BandNames.of(typesetter, figure, bands.bands(), scale, column).padded(NAMES, 2);
    pieces.addAll(names.pieces());
    pieces.addAll(mark(figure));
    pieces.add(new Extent(figure, column.x(), 0, column.width(), names.height()));
    return List.of(Strip.of(names.height(), pieces).kept(true));
  }

  private List<Piece> bar(Tag figure, Stretch band) {
    float x = scale.at(band.from());
    float width = Math.max(GAP, scale.at(band.to()) - x - GAP);
    if (!band.reachable()) {
      return Shapes.outlined(figure, Ink.SHAPE, x, TOP, width, HEIGHT);
    }
    return oneReachable
        ? Shapes.solid(figure, x, TOP, width, HEIGHT)
        : Shapes.hatched(figure, x, TOP, width, HEIGHT);
  }

  /// The total as a line through the scale, a range of totals as a bracket over it.
  private List<Piece> mark(Tag figure) {
    float from = scale.at(bands.lowest());
    float to = scale.at(bands.highest());
    List<Piece> pieces = new ArrayList<>();
    pieces.addAll(needle(figure, from));
    pieces.addAll(needle(figure, to));
    pieces.add(new Stroke(figure, Ink.TEXT, 2, from, TOP - 7, to, TOP - 7));
    float width = TOTAL.width(bands.total());
    float left = Math.max(scale.x(), Math.min((from + to - width) / 2, column.right() - width));
    var place = TextColumn.of(left, column.right() - left + 1);
    pieces.addAll(
        Strips.whole(typesetter.text(figure, bands.total() + " ", TOTAL, place)).pieces());
    return pieces;
  }

  private static List<Piece> needle(Tag figure, float x) {
    return List.of(
        new Stroke(figure, Ink.WHITE, 5, x, TOP, x, BOTTOM),
        new Stroke(figure, Ink.TEXT, 2, x, TOP - 8, x, BOTTOM + 2));
  }
}
