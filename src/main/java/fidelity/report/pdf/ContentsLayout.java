package fidelity.report.pdf;

import fidelity.report.Block.Contents;
import fidelity.report.pdf.page.Piece.Anchor;
import fidelity.report.pdf.page.Piece.Jump;
import fidelity.report.pdf.page.Piece.PageNumber;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.Role;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.Face;
import fidelity.report.pdf.type.PdfInk;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyles;
import java.util.ArrayList;
import java.util.List;

/// Lays out the contents: page numbers in the side column, headings beside them, each line a link.
final class ContentsLayout {

  private static final float NUMBERS = TextColumn.TEXT.x() - 18;

  private final Typesetter typesetter;

  ContentsLayout(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  List<Strip> strips(Tag parent, Contents contents, List<Anchor> anchors) {
    List<Strip> strips = new ArrayList<>();
    strips.addAll(
        Strips.leading(
            typesetter.text(
                parent.kid(Role.H2), contents.heading(), TextStyles.H2, TextColumn.FULL)));
    var tag = parent.kid(Role.CONTENTS);
    for (var anchor : anchors) {
      if (anchor.level() > 1 && !anchor.text().isBlank()) {
        strips.addAll(entry(tag, anchor));
      }
    }
    return strips;
  }

  private List<Strip> entry(Tag contents, Anchor anchor) {
    boolean section = anchor.level() == 2;
    var style = section ? TextStyles.CELL.with(Face.SEMIBOLD) : TextStyles.CELL;
    var link = contents.kid(Role.CONTENTS_ENTRY).kid(Role.REFERENCE).kid(Role.LINK);
    List<Strip> lines = typesetter.text(link, anchor.text() + " ", style, TextColumn.TEXT);
    // beside the first line, yet read after the last
    float y = style.baseline() - style.leading() * (lines.size() - 1);
    var number = new PageNumber(link, style.with(PdfInk.ACCENT), anchor, NUMBERS, y);
    List<Strip> linked = lines.stream().map(line -> linked(line, link, anchor)).toList();
    return Strips.together(
        Strips.after(section ? 3.5f : 0, Strips.last(linked, line -> line.withInFront(number))));
  }

  private static Strip linked(Strip line, Tag link, Anchor anchor) {
    var full = TextColumn.FULL;
    return line.withInFront(new Jump(link, anchor, full.x(), 0, full.width(), line.height()));
  }
}
