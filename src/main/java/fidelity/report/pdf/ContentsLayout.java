package fidelity.report.pdf;

import fidelity.report.Block.Contents;
import fidelity.report.pdf.page.Piece.Anchor;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.Role;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyles;
import java.util.ArrayList;
import java.util.List;

/// Lays out the contents in two columns: the headings of level 2, each a link with its page.
final class ContentsLayout {

  /// The gap between the columns and the room for page numbers, in points.
  private static final float GUTTER = 24;

  private static final float NUMBER = 24;

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
    var entries =
        anchors.stream().filter(anchor -> anchor.level() == 2 && !anchor.text().isBlank()).toList();
    float width = (TextColumn.FULL.width() - GUTTER) / 2;
    int half = (entries.size() + 1) / 2;
    var left = TextColumn.of(TextColumn.FULL.x(), width);
    var right = TextColumn.of(TextColumn.FULL.right() - width, width);
    strips.addAll(
        Strips.after(
            4,
            Strips.beside(
                List.of(
                    entries(tag, entries.subList(0, half), left),
                    entries(tag, entries.subList(half, entries.size()), right)))));
    return Strips.together(strips);
  }

  private List<Strip> entries(Tag contents, List<Anchor> anchors, TextColumn column) {
    List<Strip> strips = new ArrayList<>();
    for (var anchor : anchors) {
      var link = contents.kid(Role.CONTENTS_ENTRY).kid(Role.REFERENCE).kid(Role.LINK);
      strips.addAll(Strips.after(2, entry(link, anchor, column)));
    }
    return strips;
  }

  private List<Strip> entry(Tag link, Anchor anchor, TextColumn column) {
    var text = column.inset(0, NUMBER);
    List<Strip> lines = typesetter.text(link, anchor.text() + " ", TextStyles.CELL, text);
    return PageLinks.numbered(link, anchor, TextStyles.CELL, column, lines);
  }
}
