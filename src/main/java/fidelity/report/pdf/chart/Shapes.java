package fidelity.report.pdf.chart;

import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Fill;
import fidelity.report.pdf.page.Piece.Stroke;
import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.picture.Ink;
import java.util.ArrayList;
import java.util.List;

/// Rectangles and lines whose looks differ in more than colour.
final class Shapes {

  /// How far the lines of a hatching are from one another, in points.
  private static final float HATCHING = 4;

  /// How long a dash is, and the gap after it, in points.
  private static final float DASH = 5;

  private static final float GAP = 3;

  private Shapes() {}

  static List<Piece> solid(ContentMark mark, float x, float y, float width, float height) {
    return List.of(new Fill(mark, Ink.ACCENT, x, y, width, height));
  }

  static List<Piece> outlined(
      ContentMark mark, Ink ink, float x, float y, float width, float height) {
    float right = x + width;
    float bottom = y + height;
    return List.of(
        new Stroke(mark, ink, 0.8f, x, y, right, y),
        new Stroke(mark, ink, 0.8f, x, bottom, right, bottom),
        new Stroke(mark, ink, 0.8f, x, y, x, bottom),
        new Stroke(mark, ink, 0.8f, right, y, right, bottom));
  }

  /// An outline filled with lines that rise to the right.
  static List<Piece> hatched(ContentMark mark, float x, float y, float width, float height) {
    List<Piece> pieces = new ArrayList<>(outlined(mark, Ink.ACCENT, x, y, width, height));
    for (float sum = HATCHING; sum < width + height; sum += HATCHING) {
      pieces.add(
          new Stroke(
              mark,
              Ink.ACCENT,
              0.6f,
              x + Math.max(0, sum - height),
              y + Math.min(sum, height),
              x + Math.min(sum, width),
              y + Math.max(0, sum - width)));
    }
    return pieces;
  }

  /// A line in dashes.
  static List<Piece> dashed(
      ContentMark mark, Ink ink, float weight, float x, float y, float toX, float toY) {
    float length = (float) Math.hypot(toX - x, toY - y);
    float across = length > 0 ? (toX - x) / length : 0;
    float down = length > 0 ? (toY - y) / length : 0;
    List<Piece> pieces = new ArrayList<>();
    for (float from = 0; from < length; from += DASH + GAP) {
      float to = Math.min(from + DASH, length);
      pieces.add(
          new Stroke(
              mark,
              ink,
              weight,
              x + across * from,
              y + down * from,
              x + across * to,
              y + down * to));
    }
    return pieces;
  }
}
