package fidelity.report.pdf.file;

import fidelity.report.pdf.page.AnchorPlaces;
import fidelity.report.pdf.page.HeaderFooter;
import fidelity.report.pdf.page.PdfPage;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Anchor;
import fidelity.report.pdf.page.Piece.Drawn;
import fidelity.report.pdf.page.Piece.Extent;
import fidelity.report.pdf.page.Piece.Jump;
import fidelity.report.pdf.page.Piece.Target;
import fidelity.report.pdf.tag.ContentMark;
import fidelity.report.pdf.tag.ContentMark.Artifact;
import java.util.ArrayList;
import java.util.List;

/// Draws pages: first what is only seen, then the text in its reading order, each node's pieces on
/// the page in one mark.
public final class Painter {

  private final List<PdfPage> pages;
  private final HeaderFooter headerFooter;
  private final AnchorPlaces places;

  /// A painter of pages that get these headers and footers.
  public Painter(List<PdfPage> pages, HeaderFooter headerFooter) {
    this.pages = pages;
    this.headerFooter = headerFooter;
    this.places = new AnchorPlaces(pages);
  }

  /// Draws all pages, in their order.
  public void paint(TaggedFile file) {
    for (int i = 0; i < pages.size(); i++) {
      file.startPage();
      List<Piece> pieces = new ArrayList<>(headerFooter.of(pages.get(i), i + 1, pages.size()));
      pieces.addAll(pages.get(i).pieces());
      draw(pieces, file);
      point(pieces, file);
    }
  }

  private void draw(List<Piece> pieces, TaggedFile file) {
    List<Drawn> drawn =
        pieces.stream()
            .filter(Drawn.class::isInstance)
            .map(Drawn.class::cast)
            .sorted((one, other) -> Integer.compare(one.mark().order(), other.mark().order()))
            .toList();
    int from = 0;
    for (int to = 1; to <= drawn.size(); to++) {
      if (to == drawn.size() || drawn.get(to).mark() != drawn.get(from).mark()) {
        draw(drawn.get(from).mark(), drawn.subList(from, to), file);
        from = to;
      }
    }
  }

  private void draw(ContentMark mark, List<Drawn> pieces, TaggedFile file) {
    List<Drawn> merged = mark == Artifact.LAYOUT ? Backgrounds.merged(pieces) : pieces;
    file.mark(mark, pen -> merged.forEach(piece -> pen.draw(piece, places)));
  }

  /// Says where headings, links and figures are, once their marks are there.
  private void point(List<Piece> pieces, TaggedFile file) {
    for (var piece : pieces) {
      switch (piece) {
        case Target(Anchor anchor, float y) -> file.bookmark(anchor, y);
        case Jump jump -> file.link(jump, places.of(jump.anchor()));
        case Extent extent -> file.box(extent);
        case Drawn _ -> {}
      }
    }
  }
}
