package fidelity.report.pdf.chart;

import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Extent;
import fidelity.report.pdf.page.Piece.Stroke;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.pdf.tag.ContentMark.Artifact;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.Face;
import fidelity.report.pdf.type.Glyphs;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import fidelity.report.picture.Ink;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Lays out rows on one scale, each with a label, something drawn, and a value beside that. A chart
/// that a page cannot hold goes on over the next ones, under its head again. Its first rows keep
/// together and are the figure; what follows them is only seen, since the figure's alternative
/// speaks for them all.
final class RowChart {

  /// The height of a bar, in points.
  static final float BAR = 9;

  /// The width of the labels' column and the gaps between rows and before values, in points.
  private static final float LABELS = 196;

  private static final float ROW_GAP = 5;
  private static final float VALUE_GAP = 5;

  /// Rows of this height in points are enough to begin a chart with at the foot of a page.
  private static final float FOOTHOLD = 110;

  /// So many rows at the end of a chart keep together.
  private static final int LAST_ROWS = 4;

  /// The most letters of a label: some half a page.
  private static final int LONGEST_LABEL = 1000;

  private static final TextStyle VALUE = TextStyles.CHART.with(Face.SEMIBOLD);

  private final Typesetter typesetter;
  private final ChartHead head;
  private final List<BigDecimal> gridLines;
  private final List<Row> rows;
  private final AxisScale scale;

  RowChart(
      Typesetter typesetter,
      BigDecimal from,
      BigDecimal to,
      ChartHead head,
      List<BigDecimal> gridLines,
      List<Row> rows) {
    this.typesetter = typesetter;
    this.head = head;
    this.gridLines = List.copyOf(gridLines);
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

  /// The chart; its first rows are what this node stands for.
  List<Strip> drawing(Tag tag) {
    List<Strip> first = new ArrayList<>(List.of(head.strip(typesetter, tag, scale)));
    int next = 0;
    while (next < rows.size() && Strips.height(first) < FOOTHOLD) {
      first.add(strip(tag, rows.get(next++)));
    }
    var figured = Strips.whole(first);
    List<Strip> strips = new ArrayList<>(List.of(figured.withInFront(extent(tag, figured))));
    strips.addAll(continued(rows.subList(next, rows.size())));
    return Strips.last(strips, strip -> strip.kept(true));
  }

  /// Rows that come to stand on any page, under the head again where they begin one; what its font
  /// lacks was warned of the first time.
  private List<Strip> continued(List<Row> following) {
    var again = List.of(head.strip(new Typesetter(new Glyphs()), Artifact.DRAWING, scale));
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < following.size(); i++) {
      strips.add(
          strip(Artifact.DRAWING, following.get(i))
              .repeating(again)
              .kept(i >= following.size() - LAST_ROWS));
    }
    return strips;
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
    var strip = Strip.of(height, pieces).padded(ROW_GAP / 2, ROW_GAP / 2);
    return strip.withBehind(grid(mark, strip.height()));
  }

  private List<Piece> grid(ContentMark mark, float height) {
    List<Piece> grid = new ArrayList<>();
    for (var line : gridLines) {
      float x = scale.at(line);
      grid.add(new Stroke(mark, Ink.HAIRLINE, 0.5f, x, 0, x, height));
    }
    return grid;
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
}
