package fidelity.report.pdf.chart;

import fidelity.report.Slopes;
import fidelity.report.Slopes.Course;
import fidelity.report.Slopes.Level;
import fidelity.report.Slopes.Slope;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Disc;
import fidelity.report.pdf.page.Piece.Extent;
import fidelity.report.pdf.page.Piece.Stroke;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.Face;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import fidelity.report.picture.Ink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Lays out scores at two visits: a level for each score, the highest on top, with the items'
/// numbers on both sides, and lines from the earlier scores to the later ones.
final class SlopesLayout {

  /// The widths of a column of items' numbers and of one of scores, in points.
  private static final float NUMBERS = 130;

  private static final float SCORES = 34;

  /// The blank between two levels and beside the lines, and the radius of a line's end, in points.
  private static final float BETWEEN = 8;

  private static final float BESIDE = 8;
  private static final float END = 2.5f;

  private static final TextStyle SCORE = TextStyles.TILE;
  private static final TextStyle HEAD = TextStyles.CHART.with(Face.SEMIBOLD);
  private static final TextColumn FULL = TextColumn.FULL;
  private static final TextColumn LEFT = TextColumn.of(FULL.x() + SCORES, NUMBERS).onRight();
  private static final TextColumn RIGHT = TextColumn.of(FULL.right() - SCORES - NUMBERS, NUMBERS);

  private final Slopes slopes;
  private final Lettering lettering;
  private final List<Piece> pieces = new ArrayList<>();

  /// How far down each line begins and ends.
  private final Map<Slope, Float> starts = new LinkedHashMap<>();

  private final Map<Slope, Float> ends = new LinkedHashMap<>();

  SlopesLayout(Slopes slopes, Lettering lettering) {
    this.slopes = slopes;
    this.lettering = lettering;
  }

  /// The drawing, as what this node stands for.
  List<Strip> drawing(Tag figure) {
    float y = heads();
    for (var level : levels()) {
      y += level(figure, level, y);
    }
    Stream.of(Course.SAME, Course.WORSE, Course.BETTER)
        .flatMap(course -> slopes.slopes().stream().filter(each -> each.course() == course))
        .forEach(slope -> pieces.addAll(line(figure, slope)));
    pieces.add(new Extent(figure, FULL.x(), 0, FULL.width(), y));
    return List.of(Strip.of(y, pieces).kept(true));
  }

  /// What the two sides are of; returns the height of that.
  private float heads() {
    float half = FULL.width() / 2 - BESIDE;
    var before = text(slopes.before(), HEAD, TextColumn.of(FULL.x(), half));
    var after = text(slopes.after(), HEAD, TextColumn.of(FULL.right() - half, half).onRight());
    pieces.addAll(before.pieces());
    pieces.addAll(after.pieces());
    return Math.max(before.height(), after.height()) + BETWEEN / 2;
  }

  /// All scores of both sides, the highest first.
  private List<Level> levels() {
    return slopes.slopes().stream()
        .flatMap(slope -> Stream.of(slope.before(), slope.after()))
        .distinct()
        .sorted(Comparator.comparing(Level::at).reversed())
        .toList();
  }

  /// Sets a level at this height and returns its own.
  private float level(Tag figure, Level level, float y) {
    var earlier = numbers(Slope::before, Slope::after, level, LEFT);
    var later = numbers(Slope::after, Slope::before, level, RIGHT);
    float height = Math.max(height(earlier), height(later));
    pieces.add(new Stroke(figure, Ink.HAIRLINE, 0.5f, FULL.x(), y, FULL.right(), y));
    place(earlier, starts, y + BETWEEN / 2 + (height - height(earlier)) / 2);
    place(later, ends, y + BETWEEN / 2 + (height - height(later)) / 2);
    float middle = y + (height + BETWEEN - SCORE.leading()) / 2;
    if (!earlier.isEmpty()) {
      pieces.addAll(lettering.at(FULL.x(), middle, level.value(), SCORE));
    }
    if (!later.isEmpty()) {
      pieces.addAll(lettering.upTo(FULL.right(), middle, level.value(), SCORE));
    }
    return height + BETWEEN;
  }

  /// The lines that have a level on one side, with their items' numbers, sorted by the other side.
  private SequencedMap<Slope, Strip> numbers(
      Function<Slope, Level> side, Function<Slope, Level> other, Level level, TextColumn column) {
    var rows = new LinkedHashMap<Slope, Strip>();
    slopes.slopes().stream()
        .filter(slope -> side.apply(slope).equals(level))
        .sorted(Comparator.comparing((Slope slope) -> other.apply(slope).at()).reversed())
        .forEach(
            slope ->
                rows.put(slope, text(String.join(", ", slope.items()), TextStyles.CHART, column)));
    return rows;
  }

  private Strip text(String text, TextStyle style, TextColumn column) {
    return Strips.whole(lettering.typesetter().text(lettering.mark(), text + " ", style, column));
  }

  private static float height(SequencedMap<Slope, Strip> rows) {
    return Strips.height(List.copyOf(rows.values()));
  }

  /// Sets rows under one another from this height on, and notes their middles.
  private void place(SequencedMap<Slope, Strip> rows, Map<Slope, Float> middles, float top) {
    float y = top;
    for (var row : rows.entrySet()) {
      pieces.addAll(row.getValue().padded(y, 0).pieces());
      middles.put(row.getKey(), y + row.getValue().height() / 2);
      y += row.getValue().height();
    }
  }

  private List<Piece> line(Tag figure, Slope slope) {
    float from = Objects.requireNonNull(starts.get(slope));
    float to = Objects.requireNonNull(ends.get(slope));
    float x = LEFT.right() + BESIDE;
    float toX = RIGHT.x() - BESIDE;
    return switch (slope.course()) {
      case BETTER ->
          List.of(
              new Stroke(figure, Ink.ACCENT, 2.2f, x, from, toX, to),
              new Disc(figure, Ink.ACCENT, x, from, END),
              new Disc(figure, Ink.ACCENT, toX, to, END));
      case WORSE -> {
        List<Piece> dashes = Shapes.dashed(figure, Ink.TEXT, 2.2f, x, from, toX, to);
        yield Stream.concat(
                dashes.stream(),
                Stream.of(
                    new Disc(figure, Ink.TEXT, x, from, END),
                    new Disc(figure, Ink.TEXT, toX, to, END)))
            .toList();
      }
      case SAME -> List.of(new Stroke(figure, Ink.SHAPE, 0.8f, x, from, toX, to));
    };
  }
}
