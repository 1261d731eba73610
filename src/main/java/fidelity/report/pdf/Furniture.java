package fidelity.report.pdf;

import fidelity.report.Imprint;
import fidelity.report.pdf.Mark.Artifact;
import fidelity.report.pdf.Piece.Stamp;
import fidelity.report.pdf.Piece.Stroke;
import java.util.ArrayList;
import java.util.List;

/// What every page shows besides its text: the header, the footer, the mark across it.
final class Furniture {

  private static final float HEADER = 44;
  private static final float FOOTER = 796;
  private static final Column MARKS = Column.FULL.inset(Column.FULL.width() - 90, 0).onRight();
  private static final Column RUNNING = Column.FULL.inset(0, 100);
  private static final Column NUMBERS = Column.FULL.onRight();

  private final Imprint imprint;
  private final Typesetter typesetter;
  private final List<Piece> header;

  Furniture(Imprint imprint, Typesetter typesetter) {
    this.imprint = imprint;
    this.typesetter = typesetter;
    this.header = header();
  }

  List<Piece> of(Page page, int number, int total) {
    return switch (page.frame()) {
      case COVER -> line(Artifact.HEADER, imprint.mark(), Look.COVER_MARK, MARKS, HEADER);
      case ORDINARY -> {
        List<Piece> pieces = new ArrayList<>(stamp());
        pieces.addAll(header);
        pieces.addAll(footer(number, total));
        yield pieces;
      }
    };
  }

  /// The mark; what the font lacks of it is warned of by the header.
  private List<Piece> stamp() {
    var mark = new Glyphs().printable(imprint.mark(), Look.STAMP.face());
    return mark.isBlank() ? List.of() : List.of(new Stamp(Artifact.STAMP, Look.STAMP, mark));
  }

  private List<Piece> header() {
    var full = Column.FULL;
    List<Piece> pieces = new ArrayList<>();
    pieces.addAll(line(Artifact.HEADER, imprint.running(), Look.FURNITURE, RUNNING, HEADER));
    pieces.addAll(
        line(Artifact.HEADER, imprint.mark(), Look.FURNITURE.with(Face.SEMIBOLD), MARKS, HEADER));
    pieces.add(
        new Stroke(
            Artifact.HEADER, Ink.HAIRLINE, 0.5f, full.x(), HEADER + 17, full.right(), HEADER + 17));
    return pieces;
  }

  private List<Piece> footer(int number, int total) {
    var text =
        imprint
            .pageOf()
            .replace("{0}", Integer.toString(number))
            .replace("{1}", Integer.toString(total));
    return line(Artifact.FOOTER, text, Look.FURNITURE, NUMBERS, FOOTER);
  }

  /// The first line of a text; what does not fit it is left out.
  private List<Piece> line(Artifact mark, String text, Style style, Column column, float y) {
    List<Strip> lines = typesetter.text(mark, text, style, column);
    return lines.isEmpty() ? List.of() : new Placed(y, lines.getFirst()).pieces();
  }
}
