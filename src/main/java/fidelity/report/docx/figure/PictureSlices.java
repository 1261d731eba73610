package fidelity.report.docx.figure;

import fidelity.report.picture.Picture;
import fidelity.report.picture.Shape;
import java.util.ArrayList;
import java.util.List;

/// A drawing in pieces that a page can hold, cut where nothing but lines of a grid is cut.
final class PictureSlices {

  /// The tallest piece, in points.
  private static final float TALLEST = 640;

  private PictureSlices() {}

  /// A piece; its place and its size are in points.
  record Slice(Picture picture, float top, float height) {

    float width() {
      return picture.width();
    }

    /// The piece, painted.
    byte[] png() {
      return PicturePainter.png(picture, top, height);
    }
  }

  static List<Slice> of(Picture picture) {
    List<Slice> slices = new ArrayList<>();
    float top = 0;
    while (top < picture.height()) {
      float bottom =
          picture.height() - top <= TALLEST ? picture.height() : cut(picture, top + TALLEST);
      slices.add(new Slice(picture, top, bottom - top));
      top = bottom;
    }
    return slices;
  }

  /// The last place above this one where no words and no filled shape stand; this one where there
  /// is none.
  private static float cut(Picture picture, float latest) {
    for (float at = latest; at > latest - TALLEST / 2; at--) {
      var line = at;
      if (picture.shapes().stream().noneMatch(shape -> stands(shape, line))) {
        return at;
      }
    }
    return latest;
  }

  private static boolean stands(Shape shape, float line) {
    return !(shape instanceof Shape.Line) && shape.top() < line && shape.bottom() > line;
  }
}
