package fidelity.report.pdf;

import java.util.List;

/// A strip at its place.
record Placed(float top, Strip strip) {

  float bottom() {
    return top + strip.height();
  }

  /// The strip's pieces, measured from a line above it.
  List<Piece> moved(float line) {
    return strip.pieces().stream().map(piece -> piece.down(top - line)).toList();
  }

  List<Piece> pieces() {
    return moved(0);
  }
}
