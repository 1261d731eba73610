package fidelity.report.pdf.file;

import fidelity.report.pdf.page.AnchorPlaces;
import fidelity.report.pdf.page.Piece.Disc;
import fidelity.report.pdf.page.Piece.Drawn;
import fidelity.report.pdf.page.Piece.Fill;
import fidelity.report.pdf.page.Piece.PageNumber;
import fidelity.report.pdf.page.Piece.Stroke;
import fidelity.report.pdf.page.Piece.Watermark;
import fidelity.report.pdf.page.Piece.Words;
import fidelity.report.pdf.type.Face;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.picture.Ink;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;

/// Draws pieces on one page. It is only lent inside a mark; see [TaggedFile#mark].
///
/// It knows what the page is set to and says only what changes.
final class Pen {

  private final PdfContentByte content;
  private final GlyphCodeCache codes;
  private @Nullable Face face;
  private float size;
  private float tracking;
  private @Nullable Ink ink;

  Pen(PdfContentByte content, GlyphCodeCache codes) {
    this.content = content;
    this.codes = codes;
  }

  void draw(Drawn piece, AnchorPlaces places) {
    switch (piece) {
      case Words words -> words(words.style(), words.text(), words.x(), words.y());
      case PageNumber number -> pageNumber(number, places);
      case Watermark watermark -> watermark(watermark);
      case Fill fill -> fill(fill);
      case Disc disc -> disc(disc);
      case Stroke stroke -> stroke(stroke);
    }
  }

  private void words(TextStyle style, String text, float x, float y) {
    text(style, style.size(), text, 1, 0, x, TaggedFile.up(y));
  }

  private void pageNumber(PageNumber number, AnchorPlaces places) {
    var text = Integer.toString(places.of(number.anchor()).page());
    var style = number.style();
    words(style, text, number.right() - style.width(text), number.y());
  }

  /// The word fills the diagonal of the text's area.
  private void watermark(Watermark watermark) {
    float width = TextColumn.FULL.width();
    float height = TaggedFile.HEIGHT - 2 * TextColumn.FULL.x();
    double diagonal = Math.hypot(width, height);
    float cos = (float) (width / diagonal);
    float sin = (float) (height / diagonal);
    var style = watermark.style();
    float size =
        (float) Math.min(style.size(), diagonal * style.size() / style.width(watermark.text()));
    float half = style.width(watermark.text()) * size / style.size() / 2;
    float drop = size * 0.36f; // half a capital's height
    float x = TextColumn.PAPER.width() / 2 - half * cos + drop * sin;
    float y = TaggedFile.HEIGHT / 2 - half * sin - drop * cos;
    text(style, size, watermark.text(), cos, sin, x, y);
  }

  private void text(
      TextStyle style, float size, String text, float cos, float sin, float x, float y) {
    content.beginText();
    set(style.face(), size);
    track(style.tracking());
    colour(style.ink());
    content.setTextMatrix(cos, sin, -sin, cos, x, y);
    codes.show(text, style.face(), content);
    content.endText();
  }

  private void set(Face wanted, float wantedSize) {
    if (wanted != face || wantedSize != size) {
      face = wanted;
      size = wantedSize;
      content.setFontAndSize(face.font(), size);
    }
  }

  private void track(float wanted) {
    if (wanted != tracking) {
      tracking = wanted;
      content.setCharacterSpacing(tracking);
    }
  }

  private void colour(Ink wanted) {
    if (wanted != ink) {
      ink = wanted;
      content.setRGBColorFill(ink.red(), ink.green(), ink.blue());
    }
  }

  private void fill(Fill fill) {
    colour(fill.ink());
    content.rectangle(
        fill.x(), TaggedFile.up(fill.y() + fill.height()), fill.width(), fill.height());
    content.fill();
  }

  private void disc(Disc disc) {
    colour(disc.ink());
    content.circle(disc.x(), TaggedFile.up(disc.y()), disc.radius());
    content.fill();
  }

  private void stroke(Stroke stroke) {
    var line = stroke.ink();
    content.setRGBColorStroke(line.red(), line.green(), line.blue());
    content.setLineWidth(stroke.weight());
    content.moveTo(stroke.x(), TaggedFile.up(stroke.y()));
    content.lineTo(stroke.toX(), TaggedFile.up(stroke.toY()));
    content.stroke();
  }
}
