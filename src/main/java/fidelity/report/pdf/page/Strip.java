package fidelity.report.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A slice across the page that is never divided: a line of text, a slice of a row, a drawing.
///
/// @param before the gap above it in points, dropped at the head of a page
/// @param keep whether it stays on one page with the next strip
/// @param repeats what is drawn again above it when it comes to stand at the head of a page
public record Strip(
    float before, float height, boolean keep, List<Piece> pieces, List<Strip> repeats) {

  public Strip {
    pieces = List.copyOf(pieces);
    repeats = List.copyOf(repeats);
  }

  /// A strip of this height in points, without a gap above it.
  public static Strip of(float height, List<Piece> pieces) {
    return new Strip(0, height, false, pieces, List.of());
  }

  static Strip of(float height, Piece... pieces) {
    return of(height, List.of(pieces));
  }

  Strip after(float gap) {
    return new Strip(gap, height, keep, pieces, repeats);
  }

  /// Whether it stays on one page with the next strip, changed.
  public Strip kept(boolean kept) {
    return new Strip(before, height, kept, pieces, repeats);
  }

  /// With these strips above it at the head of a page.
  public Strip repeating(List<Strip> heads) {
    return new Strip(before, height, keep, pieces, heads);
  }

  /// With these pieces drawn before its own, so that its own cover them.
  public Strip withBehind(List<? extends Piece> added) {
    return new Strip(
        before,
        height,
        keep,
        Stream.<Piece>concat(added.stream(), pieces.stream()).toList(),
        repeats);
  }

  /// With a piece drawn after its own, so that it covers them.
  public Strip withInFront(Piece added) {
    return new Strip(
        before, height, keep, Stream.concat(pieces.stream(), Stream.of(added)).toList(), repeats);
  }

  /// Higher by this much blank paper above and below.
  public Strip padded(float above, float below) {
    List<Piece> moved = new ArrayList<>();
    for (var piece : pieces) {
      moved.add(piece.down(above));
    }
    return new Strip(before, above + height + below, keep, moved, repeats);
  }

  /// A strip at a height of its page, in points from the top.
  public record Placed(float top, Strip strip) {

    float bottom() {
      return top + strip.height();
    }

    /// The strip's pieces, measured from a line above it.
    List<Piece> moved(float line) {
      return strip.pieces().stream().map(piece -> piece.down(top - line)).toList();
    }

    /// The strip's pieces, measured from the paper's top.
    public List<Piece> pieces() {
      return moved(0);
    }
  }
}
