package fidelity.report.pdf;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Contents;
import fidelity.report.Block.Cover;
import fidelity.report.Block.Facts;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Heading;
import fidelity.report.Block.PageBreak;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Block.Verdict;
import fidelity.report.Figure.BandScale;
import fidelity.report.Figure.Bars;
import fidelity.report.pdf.Page.Frame;
import fidelity.report.pdf.Piece.Target;
import java.util.ArrayList;
import java.util.List;

/// Turns blocks into pages and the structure tree, in one walk.
final class DocumentLayout {

  private final Typesetter typesetter;
  private final ProseLayout prose;
  private final List<Anchor> anchors;
  private final Tag document = Tag.document();
  private final Flow flow = new Flow();
  private int nextAnchor;

  private DocumentLayout(Typesetter typesetter, List<Anchor> anchors) {
    this.typesetter = typesetter;
    this.prose = new ProseLayout(typesetter);
    this.anchors = anchors;
  }

  /// A document that is laid out: every node of its tree, in reading order, and its pages.
  record Layout(List<Tag> tags, List<Page> pages) {}

  static Layout of(List<Block> blocks, Typesetter typesetter) {
    var layout = new DocumentLayout(typesetter, anchors(blocks));
    blocks.forEach(layout::add);
    return new Layout(layout.document.all(), layout.flow.pages());
  }

  private static List<Anchor> anchors(List<Block> blocks) {
    List<Anchor> anchors = new ArrayList<>();
    for (var block : blocks) {
      if (block instanceof Heading(int level, String text)) {
        anchors.add(new Anchor(anchors.size(), level, text));
      } else if (block instanceof Cover cover) {
        anchors.add(new Anchor(anchors.size(), 1, cover.title()));
      }
    }
    return anchors;
  }

  private void add(Block block) {
    switch (block) {
      case Heading heading -> flow.add(heading(heading));
      case Paragraph paragraph -> flow.add(prose.paragraph(document, paragraph.prose()));
      case Bullets bullets -> flow.add(prose.bullets(document, bullets.entries()));
      case Facts facts -> flow.add(prose.facts(document, facts.facts()));
      case Verdict verdict -> flow.add(prose.verdict(document, verdict));
      case Contents contents ->
          flow.add(new ContentsLayout(typesetter).strips(document, contents, anchors));
      case PageBreak _ -> flow.turn(Frame.ORDINARY);
      case Cover cover -> add(cover);
      case TableBlock block_ ->
          flow.add(new TableLayout(typesetter, block_.table()).strips(document));
      case FigureBlock figure -> add(figure);
    }
  }

  private void add(Cover cover) {
    flow.turn(Frame.COVER);
    flow.add(new CoverLayout(typesetter, cover).strips(document, anchor()));
    flow.turn(Frame.ORDINARY);
  }

  private void add(FigureBlock block) {
    switch (block.figure()) {
      case Bars bars -> flow.add(new BarsLayout(typesetter, bars).strips(document));
      case BandScale scale -> flow.add(new BandScaleLayout(typesetter, scale).strips(document));
    }
  }

  private List<Strip> heading(Heading heading) {
    var tag = document.kid(Role.heading(heading.level()));
    var style = style(heading.level());
    List<Strip> lines = Strips.leading(typesetter.text(tag, heading.text(), style, Column.FULL));
    return Strips.first(
        Strips.after(style.leading() * 1.4f, lines), line -> line.under(new Target(anchor(), 0)));
  }

  private static Style style(int level) {
    return switch (level) {
      case 1 -> Look.H1;
      case 2 -> Look.H2;
      default -> Look.H3;
    };
  }

  private Anchor anchor() {
    return anchors.get(nextAnchor++);
  }
}
