package fidelity.report.pdf.chart;

import fidelity.report.Figure;
import fidelity.report.Figure.Tick;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Extent;
import fidelity.report.pdf.page.Piece.Stroke;
import fidelity.report.pdf.page.Piece.Words;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.pdf.tag.ContentMark.Artifact;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.Face;
import fidelity.report.pdf.type.PdfInk;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Lays out rows on one scale, each with a label, something drawn, and a value beside that. The
/// parts of a drawing that needs several pages are only seen after the first, since its alternative
/// speaks for them all.
public final class RowChart {

  /// The height of a bar, in points.
  static final float BAR = 9;

  /// The width of the labels' column and the gaps between rows and before values, in points.
  private static final float LABELS = 196;

  private static final float ROW_GAP = 6;
  private static final float VALUE_GAP = 5;

  /// Rows of this height in points fill a page of 684 together with axis, caption and heading.
  private static final float ENOUGH_FOR_A_PAGE = 620;

  /// The most letters of a label: some five lines.
  private static final int LONGEST_LABEL = 160;

  private static final TextStyle VALUE = TextStyles.CHART.with(Face.SEMIBOLD);

  private final Typesetter typesetter;
  private final Figure figure;
  private final List<Tick> ticks;
  private final List<Row> rows;
  private final AxisScale scale;

  RowChart(
      Typesetter typesetter,
      Figure figure,
      BigDecimal from,
      BigDecimal to,
      List<Tick> ticks,
      List<Row> rows) {
    this.typesetter = typesetter;
    this.figure = figure;
    this.ticks = List.copyOf(ticks);
    this.rows = List.copyOf(rows);
    float values =
        (float) rows.stream().mapToDouble(row -> VALUE.width(row.value())).max().orElse(0);
    float width = TextColumn.FULL.width() - LABELS - Math.min(values, LABELS) - VALUE_GAP;
    this.scale = new AxisScale(from, to, TextColumn.FULL.x() + LABELS, width);
  }

  /// A row.
  ///
  /// @param end where on the scale the drawing ends, and the value follows
  record Row(String label, String value, BigDecimal end, Drawing drawing) {}

  /// What draws a row's figure.
  interface Drawing {
    /// Draws a row's figure.
    ///
    /// @param y the upper edge of what is drawn, which is [#BAR] high
    List<Piece> draw(ContentMark mark, AxisScale scale, float y);
  }

  /// The chart and its caption, as a figure under this node.
  public List<Strip> strips(Tag parent) {
    var tag = parent.figure(figure.alternative());
    List<Strip> strips = new ArrayList<>();
    List<Strip> drawn = new ArrayList<>();
    ContentMark mark = tag;
    for (var row : rows) {
      drawn.add(strip(mark, row));
      if (Strips.height(drawn) > ENOUGH_FOR_A_PAGE) {
        strips.add(drawing(mark, drawn));
        drawn.clear();
        mark = Artifact.LAYOUT;
      }
    }
    if (!drawn.isEmpty() || strips.isEmpty()) {
      strips.add(drawing(mark, drawn));
    }
    var extent = Strips.first(strips, strip -> strip.withInFront(extent(tag, strip)));
    List<Strip> kept = Strips.last(extent, strip -> strip.kept(true));
    return Captions.under(typesetter, tag, figure.caption(), kept);
  }

  private static Extent extent(Tag tag, Strip strip) {
    return new Extent(tag, TextColumn.FULL.x(), 0, TextColumn.FULL.width(), strip.height());
  }

  private Strip strip(ContentMark mark, Row row) {
    var column = TextColumn.of(TextColumn.FULL.x(), LABELS - 12);
    var label =
        Strips.whole(typesetter.text(mark, shortened(row.label()) + " ", TextStyles.CHART, column));
    float height = Math.max(label.height(), TextStyles.CHART.leading());
    float y = (height - BAR) / 2;
    List<Piece> pieces = new ArrayList<>(label.pieces());
    pieces.addAll(row.drawing().draw(mark, scale, y));
    pieces.addAll(value(mark, row.value() + " ", at(row.end()) + VALUE_GAP, y));
    return Strip.of(height, pieces).padded(ROW_GAP / 2, ROW_GAP / 2);
  }

  /// How far from the left a figure's drawing ends, in points; the least is seen, too.
  private float at(BigDecimal value) {
    return Math.max(scale.at(value), scale.x() + 2);
  }

  private static String shortened(String label) {
    return label.codePointCount(0, label.length()) > LONGEST_LABEL
        ? label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL)) + "\u2026"
        : label;
  }

  private List<Piece> value(ContentMark mark, String text, float x, float y) {
    var column = TextColumn.of(x, TextColumn.FULL.right() - x + 1);
    var value = Strips.whole(typesetter.text(mark, text, VALUE, column));
    return value.padded(y + (BAR - VALUE.leading()) / 2, 0).pieces();
  }

  private Strip drawing(ContentMark mark, List<Strip> drawn) {
    var body = Strips.whole(drawn);
    List<Piece> grid = new ArrayList<>();
    for (var tick : ticks) {
      float x = scale.at(tick.at());
      var label = typesetter.printable(tick.label(), TextStyles.AXIS);
      float left = x - TextStyles.AXIS.width(label) / 2;
      grid.add(new Words(mark, TextStyles.AXIS, label + " ", left, -5));
      grid.add(new Stroke(mark, PdfInk.HAIRLINE, 0.5f, x, 0, x, body.height()));
    }
    float axis = ticks.isEmpty() ? 0 : TextStyles.AXIS.leading() + 4;
    return body.withBehind(grid).padded(axis, 0);
  }
}
