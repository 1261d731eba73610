package fidelity.report.pdf;

import java.util.List;

/// A page that is laid out.
record Page(Frame frame, List<Placed> strips) {

  Page {
    strips = List.copyOf(strips);
  }

  List<Piece> pieces() {
    return strips.stream().flatMap(strip -> strip.pieces().stream()).toList();
  }

  /// Where strips may stand on a page.
  enum Frame {
    COVER(0, 842),
    ORDINARY(88, 772);

    private final float top;
    private final float bottom;

    Frame(float top, float bottom) {
      this.top = top;
      this.bottom = bottom;
    }

    float top() {
      return top;
    }

    float bottom() {
      return bottom;
    }

    float height() {
      return bottom - top;
    }
  }
}
