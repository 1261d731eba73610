package fidelity.report.pdf.chart;

import fidelity.report.Figure;
import fidelity.report.Figure.BandScale;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Disc;
import fidelity.report.pdf.page.Piece.Extent;
import fidelity.report.pdf.page.Piece.Fill;
import fidelity.report.pdf.page.Piece.Jump;
import fidelity.report.pdf.page.Piece.PageNumber;
import fidelity.report.pdf.page.Piece.Stroke;
import fidelity.report.pdf.page.Piece.Target;
import fidelity.report.pdf.page.Piece.Watermark;
import fidelity.report.pdf.page.Piece.Words;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.Glyphs;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.picture.Picture;
import fidelity.report.picture.Shape;
import java.util.List;
import java.util.Optional;

/// Figures as pictures for files of other kinds, which so look as they do in the PDF: each is laid
/// out once, by the same layouts.
public final class Pictures {

  private Pictures() {}

  /// The figure's drawing as wide as a page's text, without its caption. Letters that the reports'
  /// face lacks are '?'.
  public static Picture of(Figure figure) {
    return in(TextColumn.FULL, figure);
  }

  /// A scale of bands beside something else: so many points wide.
  public static Picture of(BandScale scale, float width) {
    return in(TextColumn.of(TextColumn.FULL.x(), width), scale);
  }

  private static Picture in(TextColumn column, Figure figure) {
    var layout = new FigureLayout(new Typesetter(new Glyphs()), column);
    var tag = Tag.document().figure(figure.alternative());
    var drawing = Strips.whole(layout.drawing(tag, figure));
    List<Shape> shapes = drawing.pieces().stream().flatMap(piece -> shape(piece).stream()).toList();
    return Picture.around(
        column.width(),
        drawing.height(),
        shapes.stream().map(shape -> shape.moved(-column.x(), 0)).toList());
  }

  /// The shape of a piece that one can see in a drawing.
  private static Optional<Shape> shape(Piece piece) {
    return switch (piece) {
      case Words words -> text(words);
      case Fill(var _, var ink, float x, float y, float width, float height) ->
          Optional.of(new Shape.Rectangle(ink, x, y, width, height));
      case Disc(var _, var ink, float x, float y, float radius) ->
          Optional.of(new Shape.Disc(ink, x, y, radius));
      case Stroke(var _, var ink, float weight, float x, float y, float toX, float toY) ->
          Optional.of(new Shape.Line(ink, weight, x, y, toX, toY));
      case PageNumber _, Watermark _, Target _, Jump _, Extent _ -> Optional.empty();
    };
  }

  /// The words without the blanks that part them from the next ones in a PDF.
  private static Optional<Shape> text(Words words) {
    var style = words.style();
    var text = words.text().strip();
    float width = style.width(text);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Shape.Text(
                style.ink(),
                style.face().weight(),
                style.size(),
                words.x(),
                words.y(),
                width,
                text));
  }
}
