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

  /// Where strips may stand on a page, and whether it has a header and a footer.
  enum Frame {
    COVER(0, 842, false),
    ORDINARY(88, 770, true);

    private final float top;
    private final float bottom;
    private final boolean furnished;

    Frame(float top, float bottom, boolean furnished) {
      this.top = top;
      this.bottom = bottom;
      this.furnished = furnished;
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

    boolean furnished() {
      return furnished;
    }
  }
}
