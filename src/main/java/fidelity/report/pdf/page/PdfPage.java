package fidelity.report.pdf.page;

import fidelity.report.pdf.page.Strip.Placed;
import java.util.List;

/// A page that is laid out.
public record PdfPage(Frame frame, List<Placed> strips) {

  public PdfPage {
    strips = List.copyOf(strips);
  }

  /// What its strips hold, measured from the paper's top.
  public List<Piece> pieces() {
    return strips.stream().flatMap(strip -> strip.pieces().stream()).toList();
  }

  /// From where to where strips may stand on a page, in points from the paper's top.
  public enum Frame {
    FIRST(40, 784),
    ORDINARY(72, 780);

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

    /// How high the part for strips is, in points.
    public float height() {
      return bottom - top;
    }
  }
}
