package fidelity.report.pdf;

import fidelity.report.Block;
import fidelity.report.Block.Alternatives;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Contents;
import fidelity.report.Block.Cover;
import fidelity.report.Block.Facts;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Heading;
import fidelity.report.Block.PageBreak;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.ScoreBox;
import fidelity.report.Block.TableBlock;
import fidelity.report.Figure;
import fidelity.report.Figure.BandScale;
import fidelity.report.Figure.Bars;
import fidelity.report.Figure.Spreads;
import fidelity.report.pdf.chart.BandScaleLayout;
import fidelity.report.pdf.chart.BarsLayout;
import fidelity.report.pdf.chart.SpreadsLayout;
import fidelity.report.pdf.page.Flow;
import fidelity.report.pdf.page.PdfPage;
import fidelity.report.pdf.page.PdfPage.Frame;
import fidelity.report.pdf.page.Piece.Anchor;
import fidelity.report.pdf.page.Piece.Target;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.Role;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.Glyphs;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import java.util.ArrayList;
import java.util.List;

/// Turns blocks into pages and the structure tree, in one walk.
final class DocumentLayout {

  private static final float AFTER_HEADING = 7;
  private static final float BETWEEN_TEXTS = 10;
  private static final float AROUND_PICTURES = 18;

  private final Typesetter typesetter;
  private final ProseLayout prose;
  private final List<Anchor> anchors;
  private final Tag document = Tag.document();
  private final Flow flow;
  private int nextAnchor;
  private boolean afterHeading;

  private DocumentLayout(Typesetter typesetter, List<Anchor> anchors, Flow flow) {
    this.typesetter = typesetter;
    this.prose = new ProseLayout(typesetter);
    this.anchors = anchors;
    this.flow = flow;
  }

  /// A document that is laid out: every node of its tree, in reading order, and its pages.
  record Layout(List<Tag> tags, List<PdfPage> pages) {}

  static Layout of(List<Block> blocks, Typesetter typesetter) {
    var layout = new DocumentLayout(typesetter, anchors(blocks), new Flow());
    blocks.forEach(layout::add);
    return new Layout(layout.document.all(), layout.flow.pages());
  }

  private static List<Anchor> anchors(List<Block> blocks) {
    List<Anchor> anchors = new ArrayList<>();
    addAnchors(blocks, anchors);
    return anchors;
  }

  private static void addAnchors(List<Block> blocks, List<Anchor> anchors) {
    for (var block : blocks) {
      if (block instanceof Heading(int level, String text)) {
        anchors.add(new Anchor(anchors.size(), level, text));
      } else if (block instanceof Cover cover) {
        anchors.add(new Anchor(anchors.size(), 1, cover.title()));
      } else if (block instanceof Alternatives(var versions)) {
        addAnchors(versions.getFirst(), anchors);
      }
    }
  }

  private void add(Block block) {
    switch (block) {
      case Heading heading -> add(heading);
      case Paragraph paragraph -> add(BETWEEN_TEXTS, prose.paragraph(document, paragraph.prose()));
      case Bullets bullets -> add(BETWEEN_TEXTS, prose.bullets(document, bullets.entries()));
      case Facts facts -> add(BETWEEN_TEXTS, prose.facts(document, facts.facts()));
      case ScoreBox box -> add(BETWEEN_TEXTS, prose.scoreBox(document, box));
      case TableBlock(var table) ->
          add(AROUND_PICTURES, new TableLayout(typesetter, table).strips(document));
      case FigureBlock(var figure) -> add(AROUND_PICTURES, drawing(figure));
      case Contents contents ->
          add(AROUND_PICTURES, new ContentsLayout(typesetter).strips(document, contents, anchors));
      case Alternatives(var versions) -> fitting(versions).forEach(this::add);
      case Cover cover -> add(cover);
      case PageBreak _ -> flow.turn(Frame.ORDINARY);
    }
  }

  /// The first of several versions that stands on one page, else the last.
  private List<Block> fitting(List<List<Block>> versions) {
    return versions.stream().filter(this::fits).findFirst().orElseGet(versions::getLast);
  }

  /// Lays a version out beside the document, to see where it would stand; what its font lacks is
  /// warned of when it is laid out in earnest.
  private boolean fits(List<Block> version) {
    var trial = new DocumentLayout(new Typesetter(new Glyphs()), anchors(version), flow.copy());
    trial.afterHeading = afterHeading;
    version.forEach(trial::add);
    return flow.isOnOnePage(trial.flow);
  }

  /// Adds what stands this far under what precedes it, or close to its heading.
  private void add(float gap, List<Strip> strips) {
    flow.add(Strips.after(afterHeading ? AFTER_HEADING : gap, strips));
    afterHeading = false;
  }

  private void add(Heading heading) {
    var tag = document.kid(Role.heading(heading.level()));
    var style = style(heading.level());
    List<Strip> lines =
        Strips.leading(typesetter.text(tag, heading.text(), style, TextColumn.FULL));
    add(style.leading() * 1.3f, Strips.first(lines, line -> line.withInFront(target())));
    afterHeading = true;
  }

  private void add(Cover cover) {
    flow.turn(Frame.COVER);
    flow.add(new CoverPage(typesetter, cover).strips(document, target()));
    flow.turn(Frame.ORDINARY);
  }

  private List<Strip> drawing(Figure figure) {
    return switch (figure) {
      case Bars bars -> BarsLayout.of(typesetter, bars).strips(document);
      case Spreads spreads -> SpreadsLayout.of(typesetter, spreads).strips(document);
      case BandScale scale -> new BandScaleLayout(typesetter, scale).strips(document);
    };
  }

  private static TextStyle style(int level) {
    return switch (level) {
      case 1 -> TextStyles.H1;
      case 2 -> TextStyles.H2;
      default -> TextStyles.H3;
    };
  }

  private Target target() {
    return new Target(anchors.get(nextAnchor++), 0);
  }
}
