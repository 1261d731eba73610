package fidelity.report.pdf;

import fidelity.report.pdf.page.Piece.Anchor;
import fidelity.report.pdf.page.Piece.Jump;
import fidelity.report.pdf.page.Piece.PageNumber;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.picture.Ink;
import java.util.List;

/// Makes lines lead to a heading, and ends the last of them with the heading's page.
final class PageLinks {

  private PageLinks() {}

  /// The lines as parts of this link, the page's number at the right edge of the column.
  static List<Strip> numbered(
      Tag link, Anchor anchor, TextStyle style, TextColumn column, List<Strip> lines) {
    var number =
        new PageNumber(link, style.with(Ink.ACCENT), anchor, column.right(), style.baseline());
    var linked = lines.stream().map(line -> linked(line, link, anchor, column)).toList();
    return Strips.together(Strips.last(linked, line -> line.withInFront(number)));
  }

  private static Strip linked(Strip line, Tag link, Anchor anchor, TextColumn column) {
    return line.withInFront(new Jump(link, anchor, column.x(), 0, column.width(), line.height()));
  }
}
