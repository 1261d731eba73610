package fidelity.report.docx.figure;

import fidelity.report.picture.Shape.Text;
import fidelity.report.picture.Weight;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.Map;

/// Words as the outlines of their letters.
final class GlyphOutlines {

  private static final Map<Weight, TrueTypeOutlines> FACES = new EnumMap<>(Weight.class);

  private GlyphOutlines() {}

  /// The outlines of the words, fitted to the width that they were laid out with.
  static Path2D of(Text text) {
    var face = face(text.weight());
    var letters = text.words().codePoints().map(face::glyph).toArray();
    var units = 0;
    for (var letter : letters) {
      units += face.advance(letter);
    }
    var scale = (double) text.size() / face.unitsPerEm();
    var tracking = letters.length == 0 ? 0 : (text.width() - units * scale) / letters.length;
    var outlines = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double x = text.x();
    for (var letter : letters) {
      var place = new AffineTransform(scale, 0, 0, -scale, x, text.y());
      outlines.append(face.outline(letter).getPathIterator(place), false);
      x += face.advance(letter) * scale + tracking;
    }
    return outlines;
  }

  private static synchronized TrueTypeOutlines face(Weight weight) {
    return FACES.computeIfAbsent(weight, TrueTypeOutlines::of);
  }
}
