package fidelity.report.docx.figure;

import fidelity.report.picture.Ink;
import fidelity.report.picture.Picture;
import fidelity.report.picture.Shape;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// Paints a drawing as a picture of points. Letters are filled as outlines, by the program's own
/// fonts: a machine needs none, and the points are the same on each.
final class PicturePainter {

  /// Points of the picture for each of the drawing's, which are 72 to an inch: enough for print.
  private static final float SCALE = 2.5f;

  private final Graphics2D pen;

  private PicturePainter(Graphics2D pen) {
    this.pen = pen;
  }

  /// A stretch of the drawing as a PNG file.
  ///
  /// @param top where the stretch begins
  static byte[] png(Picture picture, float top, float height) {
    var image =
        new BufferedImage(
            Math.max(1, Math.round(picture.width() * SCALE)),
            Math.max(1, Math.round(height * SCALE)),
            BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(SCALE, SCALE);
    pen.translate(0, -top);
    picture.shapes().forEach(new PicturePainter(pen)::paint);
    pen.dispose();
    return PngFile.of(image);
  }

  private void paint(Shape shape) {
    pen.setColor(colour(shape.ink()));
    switch (shape) {
      case Shape.Rectangle(var _, float x, float y, float width, float height) ->
          pen.fill(new Rectangle2D.Float(x, y, width, height));
      case Shape.Disc(var _, float x, float y, float radius) ->
          pen.fill(new Ellipse2D.Float(x - radius, y - radius, 2 * radius, 2 * radius));
      case Shape.Line(var _, float weight, float x, float y, float toX, float toY) ->
          line(weight, new Line2D.Float(x, y, toX, toY));
      case Shape.Text text -> pen.fill(GlyphOutlines.of(text));
    }
  }

  private void line(float weight, Line2D line) {
    pen.setStroke(new BasicStroke(weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    pen.draw(line);
  }

  private static Color colour(Ink ink) {
    return new Color(ink.red(), ink.green(), ink.blue());
  }
}
