package fidelity.report.html;

import fidelity.markup.Markup;
import fidelity.markup.Markup.Element;
import fidelity.report.picture.Picture;
import fidelity.report.picture.Shape;
import fidelity.report.picture.Shape.Disc;
import fidelity.report.picture.Shape.Line;
import fidelity.report.picture.Shape.Rectangle;
import fidelity.report.picture.Shape.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Locale;

/// Turns a picture into SVG. Its colours are classes, so that the page's style decides on them.
final class PictureMarkup {

  private PictureMarkup() {}

  /// The drawing, read as one image.
  ///
  /// @param title what it shows, in words
  static Element of(Picture picture, String title) {
    var content = new ArrayList<Markup>();
    content.add(Markup.tag("title", ShownText.of(title)));
    picture.shapes().forEach(shape -> content.add(shape(shape)));
    return Markup.tag("svg", content)
        .with("viewBox", "0 0 %s %s".formatted(number(picture.width()), number(picture.height())))
        .with("role", "img");
  }

  private static Element shape(Shape shape) {
    return switch (shape) {
      case Text text -> words(text);
      case Rectangle(var ink, float x, float y, float width, float height) ->
          at(Markup.tag("rect").called(name(ink)), "x", x, "y", y)
              .with("width", number(width))
              .with("height", number(height));
      case Disc(var ink, float x, float y, float radius) ->
          at(Markup.tag("circle").called(name(ink)), "cx", x, "cy", y).with("r", number(radius));
      case Line(var ink, float weight, float x, float y, float toX, float toY) ->
          at(at(Markup.tag("line").called(name(ink)), "x1", x, "y1", y), "x2", toX, "y2", toY)
              .with("stroke-width", number(weight));
    };
  }

  /// Words in whatever face the browser has, as wide as in the reports' own.
  private static Element words(Text text) {
    return at(
            Markup.tag("text", ShownText.of(text.words())).called(name(text.ink())),
            "x",
            text.x(),
            "y",
            text.y())
        .with("font-size", number(text.size()))
        .with("font-weight", String.valueOf(text.weight().number()))
        .with("textLength", number(text.width()))
        .with("lengthAdjust", "spacingAndGlyphs");
  }

  private static Element at(Element shape, String across, float x, String down, float y) {
    return shape.with(across, number(x)).with(down, number(y));
  }

  private static String name(Enum<?> ink) {
    return ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A length in hundredths of a point.
  private static String number(float length) {
    return BigDecimal.valueOf(Math.round(length * 100), 2).stripTrailingZeros().toPlainString();
  }
}
