package fidelity.report.pdf.page;

import fidelity.report.DocumentMetadata;
import fidelity.report.pdf.page.Piece.Stroke;
import fidelity.report.pdf.page.Piece.Watermark;
import fidelity.report.pdf.page.Strip.Placed;
import fidelity.report.pdf.tag.ContentMark.Artifact;
import fidelity.report.pdf.type.Face;
import fidelity.report.pdf.type.Glyphs;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import fidelity.report.picture.Ink;
import java.util.ArrayList;
import java.util.List;

/// What every page shows besides its text: the header, the footer, the watermark.
public final class HeaderFooter {

  /// The upper edges of header and footer, in points from the paper's.
  private static final float HEADER = 36;

  private static final float FOOTER = 800;

  private static final TextColumn WATERMARK =
      TextColumn.FULL.inset(TextColumn.FULL.width() - 90, 0).onRight();
  private static final TextColumn RUNNING = TextColumn.FULL.inset(0, 100);
  private static final TextColumn NUMBERS = TextColumn.FULL.onRight();

  private final DocumentMetadata metadata;
  private final Typesetter typesetter;
  private final List<Piece> header;

  /// What a document's metadata say on each of its pages.
  public HeaderFooter(DocumentMetadata metadata, Typesetter typesetter) {
    this.metadata = metadata;
    this.typesetter = typesetter;
    this.header = header();
  }

  /// The pieces of one page.
  ///
  /// @param number the page's number, from 1
  /// @param total how many pages there are
  public List<Piece> of(PdfPage page, int number, int total) {
    List<Piece> pieces = new ArrayList<>(watermark());
    pieces.addAll(
        switch (page.frame()) {
          case FIRST -> mark();
          case ORDINARY -> header;
        });
    pieces.addAll(footer(number, total));
    return pieces;
  }

  /// The watermark; letters of it that the font lacks are warned of by the header.
  private List<Piece> watermark() {
    var word = new Glyphs().printable(metadata.watermark(), TextStyles.WATERMARK.face());
    return word.isBlank()
        ? List.of()
        : List.of(new Watermark(Artifact.WATERMARK, TextStyles.WATERMARK, word));
  }

  private List<Piece> header() {
    var full = TextColumn.FULL;
    List<Piece> pieces = new ArrayList<>();
    pieces.addAll(
        line(Artifact.HEADER, metadata.running(), TextStyles.HEADER_FOOTER, RUNNING, HEADER));
    pieces.addAll(mark());
    pieces.add(
        new Stroke(
            Artifact.HEADER, Ink.HAIRLINE, 0.5f, full.x(), HEADER + 17, full.right(), HEADER + 17));
    return pieces;
  }

  /// The watermark's word in the header; the first page, which has its title, shows that alone.
  private List<Piece> mark() {
    return line(
        Artifact.HEADER,
        metadata.watermark(),
        TextStyles.HEADER_FOOTER.with(Face.SEMIBOLD),
        WATERMARK,
        HEADER);
  }

  private List<Piece> footer(int number, int total) {
    List<Piece> pieces =
        new ArrayList<>(
            line(Artifact.FOOTER, metadata.footing(), TextStyles.HEADER_FOOTER, RUNNING, FOOTER));
    var text =
        metadata
            .pageOf()
            .replace("{0}", Integer.toString(number))
            .replace("{1}", Integer.toString(total));
    pieces.addAll(line(Artifact.FOOTER, text, TextStyles.HEADER_FOOTER, NUMBERS, FOOTER));
    return pieces;
  }

  /// The first line of a text; what does not fit it is left out.
  private List<Piece> line(
      Artifact mark, String text, TextStyle style, TextColumn column, float y) {
    List<Strip> lines = typesetter.text(mark, text, style, column);
    return lines.isEmpty() ? List.of() : new Placed(y, lines.getFirst()).pieces();
  }
}
