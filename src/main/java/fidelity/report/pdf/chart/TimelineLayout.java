package fidelity.report.pdf.chart;

import fidelity.report.Figure.Stretch;
import fidelity.report.Timeline;
import fidelity.report.Timeline.Line;
import fidelity.report.Timeline.Point;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Disc;
import fidelity.report.pdf.page.Piece.Extent;
import fidelity.report.pdf.page.Piece.Fill;
import fidelity.report.pdf.page.Piece.Stroke;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyles;
import fidelity.report.picture.Ink;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Lays out totals over time: the bands' names and limits on the left, a mark for each total over
/// its day, lines between those of one rubric.
final class TimelineLayout {

  /// The width of the bands' names, the limits' right edge and the room beside the outermost marks,
  /// in points.
  private static final float NAMES = 118;

  private static final float LIMITS = 146;
  private static final float SIDE = 36;

  /// The upper edge of the scale and its height, in points.
  private static final float TOP = 16;

  private static final float HEIGHT = 190;
  private static final float BOTTOM = TOP + HEIGHT;

  /// The radius of a dot and of the inside of a hollow one, half the width of a bar and its least
  /// height, in points.
  private static final float DOT = 4;

  private static final float INSIDE = 2.6f;
  private static final float BAR = 4;
  private static final float LEAST = 5;

  private final Timeline timeline;
  private final Lettering lettering;
  private final TextColumn full = TextColumn.FULL;
  private final AxisScale days;
  private final AxisScale totals;

  TimelineLayout(Timeline timeline, Lettering lettering) {
    this.timeline = timeline;
    this.lettering = lettering;
    var bands = timeline.bands();
    this.totals = new AxisScale(bands.getFirst().from(), bands.getLast().to(), 0, HEIGHT);
    var all = timeline.points().stream().map(TimelineLayout::day).sorted().toList();
    float left = full.x() + LIMITS + SIDE;
    this.days = new AxisScale(all.getFirst(), all.getLast(), left, full.right() - SIDE - left);
  }

  private static BigDecimal day(Point point) {
    return BigDecimal.valueOf(point.day().toEpochDay());
  }

  /// The drawing, as what this node stands for.
  List<Strip> drawing(Tag figure) {
    List<Piece> pieces = new ArrayList<>();
    timeline.bands().forEach(band -> pieces.addAll(limit(figure, band.from(), band.limit())));
    pieces.addAll(limit(figure, timeline.bands().getLast().to(), timeline.end()));
    float names = names(pieces);
    timeline.lines().forEach(line -> pieces.addAll(line(figure, line)));
    pieces.addAll(changes(figure));
    var values = new TimelineLabels(lettering);
    timeline.points().forEach(point -> pieces.addAll(value(values, point)));
    timeline.points().forEach(point -> pieces.addAll(mark(figure, point)));
    float dates = dates(pieces);
    float height = Math.max(names, dates) + 2;
    pieces.add(new Extent(figure, full.x(), 0, full.width(), height));
    return List.of(Strip.of(height, pieces).kept(true));
  }

  private float y(BigDecimal total) {
    return BOTTOM - totals.at(total);
  }

  private float x(Point point) {
    return days.at(day(point));
  }

  private List<Piece> limit(Tag figure, BigDecimal total, String printed) {
    float right = full.x() + LIMITS;
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Stroke(figure, Ink.HAIRLINE, 0.5f, right + 4, y(total), full.right(), y(total)));
    float line = y(total) - TextStyles.AXIS.leading() / 2;
    pieces.addAll(lettering.upTo(right, line, printed, TextStyles.AXIS));
    return pieces;
  }

  /// Adds the names of the bands, each in the middle of its stretch as far as those above leave
  /// room, and returns where they end.
  private float names(List<Piece> pieces) {
    var column = TextColumn.of(full.x(), NAMES).onRight();
    float free = 0;
    for (var band : timeline.bands().reversed()) {
      var name =
          Strips.whole(
              lettering
                  .typesetter()
                  .text(lettering.mark(), band.name() + " ", TextStyles.CHART, column));
      float top = Math.max(free, middle(band) - name.height() / 2);
      pieces.addAll(name.padded(top, 0).pieces());
      free = top + name.height();
    }
    return free;
  }

  private float middle(Stretch band) {
    return (y(band.from()) + y(band.to())) / 2;
  }

  private List<Piece> line(Tag figure, Line line) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 1; i < line.points().size(); i++) {
      var from = line.points().get(i - 1);
      var to = line.points().get(i);
      pieces.add(
          new Stroke(figure, Ink.ACCENT, 1.6f, x(from), y(from.middle()), x(to), y(to.middle())));
    }
    return pieces;
  }

  /// A dotted line from each total to the one that another rubric makes of the same answers.
  private List<Piece> changes(Tag figure) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 1; i < timeline.lines().size(); i++) {
      var from = timeline.lines().get(i - 1).points().getLast();
      var to = timeline.lines().get(i).points().getFirst();
      if (to.rescored() && to.day().equals(from.day())) {
        pieces.addAll(
            Shapes.dashed(figure, Ink.SHAPE, 1, x(from), y(from.middle()), x(to), y(to.middle())));
      }
    }
    return pieces;
  }

  private List<Piece> mark(Tag figure, Point point) {
    return point.settled()
        ? dot(figure, x(point), y(point.lowest()), point.rescored())
        : bar(figure, point);
  }

  private static List<Piece> dot(Tag figure, float x, float y, boolean hollow) {
    var dot = new Disc(figure, Ink.ACCENT, x, y, DOT);
    return hollow ? List.of(dot, new Disc(figure, Ink.WHITE, x, y, INSIDE)) : List.of(dot);
  }

  private List<Piece> bar(Tag figure, Point point) {
    float height = Math.max(LEAST, y(point.lowest()) - y(point.highest()));
    float top = y(point.middle()) - height / 2;
    float left = x(point) - BAR;
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Fill(figure, Ink.WHITE, left, top, 2 * BAR, height));
    pieces.addAll(
        point.rescored()
            ? Shapes.outlined(figure, Ink.ACCENT, left, top, 2 * BAR, height)
            : Shapes.hatched(figure, left, top, 2 * BAR, height));
    return pieces;
  }

  /// The total over its mark, or under it where another of the day is higher.
  private List<Piece> value(TimelineLabels values, Point point) {
    boolean lower =
        timeline.points().stream()
            .anyMatch(
                other ->
                    other.day().equals(point.day())
                        && other.middle().compareTo(point.middle()) > 0);
    return lower
        ? values.under(x(point), y(point.lowest()) + DOT + 1, point)
        : values.over(x(point), y(point.highest()) - DOT - 1, point);
  }

  /// Adds the days under the scale and returns where they end.
  private float dates(List<Piece> pieces) {
    var rows = new DateRows(lettering, BOTTOM + 6);
    timeline.points().stream()
        .filter(point -> !point.rescored() || alone(point))
        .forEach(point -> pieces.addAll(rows.add(x(point), point.date())));
    return rows.end();
  }

  private boolean alone(Point point) {
    return timeline.points().stream()
        .noneMatch(other -> !other.rescored() && other.day().equals(point.day()));
  }
}
