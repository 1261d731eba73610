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
import fidelity.report.pdf.type.Face;
import fidelity.report.pdf.type.PdfInk;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import java.util.ArrayList;
import java.util.List;

/// Lays out the scale of bands: the total above it, the bands' names under it.
public final class BandScaleLayout {

  /// The upper edge and the height of the bands, the heights of their labels, and the gap between
  /// two bands, in points.
  private static final float TOP = 27;

  private static final float HEIGHT = 20;
  private static final float BOTTOM = TOP + HEIGHT;
  private static final float LABELS = BOTTOM + 18;
  private static final float GAP = 1.5f;
  private static final TextStyle TOTAL = TextStyles.BAND_TOTAL;

  private final Typesetter typesetter;
  private final BandScale bands;
  private final AxisScale scale;
  private final boolean oneReachable;

  /// The layout of a scale of bands across the page.
  public BandScaleLayout(Typesetter typesetter, BandScale bands) {
    this.typesetter = typesetter;
    this.bands = bands;
    this.scale =
        new AxisScale(
            bands.bands().getFirst().from(),
            bands.bands().getLast().to(),
            TextColumn.FULL.x(),
            TextColumn.FULL.width());
    this.oneReachable = bands.bands().stream().filter(Stretch::reachable).count() == 1;
  }

  /// The scale and its caption, as a figure under this node.
  public List<Strip> strips(Tag parent) {
    var figure = parent.figure(bands.alternative());
    List<Piece> pieces = new ArrayList<>();
    float bottom = LABELS;
    for (int i = 0; i < bands.bands().size(); i++) {
      var band = bands.bands().get(i);
      pieces.addAll(bar(figure, band));
      var label = label(figure, band, i);
      pieces.addAll(label.pieces());
      bottom = Math.max(bottom, label.height());
    }
    pieces.addAll(mark(figure));
    pieces.add(new Extent(figure, TextColumn.FULL.x(), 0, TextColumn.FULL.width(), bottom));
    var drawing = List.of(Strip.of(bottom, pieces).kept(true));
    return Captions.under(typesetter, figure, bands.caption(), drawing);
  }

  private List<Piece> bar(Tag figure, Stretch band) {
    float x = scale.at(band.from());
    float width = Math.max(GAP, scale.at(band.to()) - x - GAP);
    if (!band.reachable()) {
      return Shapes.outlined(figure, PdfInk.SHAPE, x, TOP, width, HEIGHT);
    }
    return oneReachable
        ? Shapes.solid(figure, x, TOP, width, HEIGHT)
        : Shapes.hatched(figure, x, TOP, width, HEIGHT);
  }

  /// The band's name in a column of its own, as wide as the others', with a line to its stretch.
  private Strip label(Tag figure, Stretch band, int index) {
    float width = TextColumn.FULL.width() / bands.bands().size();
    var column = TextColumn.of(TextColumn.FULL.x() + width * index, width).inset(7, 5);
    var name = band.reachable() ? TextStyles.CHART.with(Face.SEMIBOLD) : TextStyles.CHART;
    List<Strip> lines = new ArrayList<>();
    lines.addAll(typesetter.text(figure, band.name() + " ", name, column));
    lines.addAll(
        typesetter.text(figure, band.totals() + " ", TextStyles.CHART.with(PdfInk.QUIET), column));
    var label = Strips.whole(lines).padded(LABELS, 2);
    float x = column.x() - 7;
    float middle = (scale.at(band.from()) + scale.at(band.to())) / 2;
    return label.withBehind(
        List.of(
            new Stroke(figure, PdfInk.SHAPE, 0.6f, middle, BOTTOM, x, LABELS),
            new Stroke(figure, PdfInk.SHAPE, 0.6f, x, LABELS, x, label.height())));
  }

  /// The total as a line through the scale, a range of totals as a bracket over it.
  private List<Piece> mark(Tag figure) {
    float from = scale.at(bands.lowest());
    float to = scale.at(bands.highest());
    List<Piece> pieces = new ArrayList<>();
    pieces.addAll(needle(figure, from));
    pieces.addAll(needle(figure, to));
    pieces.add(new Stroke(figure, PdfInk.TEXT, 2, from, TOP - 8, to, TOP - 8));
    float width = TOTAL.width(bands.total());
    float left =
        Math.max(scale.x(), Math.min((from + to - width) / 2, TextColumn.FULL.right() - width));
    var column = TextColumn.of(left, TextColumn.FULL.right() - left + 1);
    pieces.addAll(
        Strips.whole(typesetter.text(figure, bands.total() + " ", TOTAL, column)).pieces());
    return pieces;
  }

  private static List<Piece> needle(Tag figure, float x) {
    return List.of(
        new Stroke(figure, PdfInk.WHITE, 5, x, TOP, x, BOTTOM),
        new Stroke(figure, PdfInk.TEXT, 2, x, TOP - 9, x, BOTTOM + 3));
  }
}
