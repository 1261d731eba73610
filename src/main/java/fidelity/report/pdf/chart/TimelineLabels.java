package fidelity.report.pdf.chart;

import fidelity.report.Timeline.Point;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Fill;
import fidelity.report.pdf.type.Face;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import fidelity.report.picture.Ink;
import java.util.ArrayList;
import java.util.List;

/// Sets totals beside their marks, on blank ground, as far as they do not touch one another: the
/// table beside the drawing has them all.
final class TimelineLabels {

  private static final TextStyle STYLE = TextStyles.CHART.with(Face.SEMIBOLD);

  /// The height of figures and the least gap between two, in points.
  private static final float HEIGHT = 9;

  private static final float GAP = 2;

  private final Lettering lettering;
  private final List<Taken> taken = new ArrayList<>();

  TimelineLabels(Lettering lettering) {
    this.lettering = lettering;
  }

  /// Where a total stands already.
  private record Taken(float left, float top, float right) {

    boolean touches(Taken other) {
      return left < other.right + GAP
          && other.left < right + GAP
          && Math.abs(top - other.top) < HEIGHT + GAP;
    }
  }

  /// The total with its foot at this height.
  List<Piece> over(float x, float y, Point point) {
    return set(x, y - STYLE.leading(), point);
  }

  /// The total with its head at this height.
  List<Piece> under(float x, float y, Point point) {
    return set(x, y, point);
  }

  private List<Piece> set(float x, float top, Point point) {
    float width = lettering.width(point.value(), STYLE);
    var place = new Taken(x - width / 2, top, x + width / 2);
    if (taken.stream().anyMatch(place::touches)) {
      return List.of();
    }
    taken.add(place);
    List<Piece> pieces = new ArrayList<>();
    float blank = top + (STYLE.leading() - HEIGHT) / 2;
    pieces.add(new Fill(lettering.mark(), Ink.WHITE, place.left - 1, blank, width + 2, HEIGHT));
    pieces.addAll(lettering.centred(x, top, point.value(), STYLE));
    return pieces;
  }
}
