package fidelity.report.pdf;

import fidelity.report.Block;
import fidelity.report.Block.Alternatives;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Columns;
import fidelity.report.Block.Contents;
import fidelity.report.Block.Facts;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Group;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.Result;
import fidelity.report.Block.TableBlock;
import fidelity.report.pdf.chart.FigureLayout;
import fidelity.report.pdf.page.Piece.Target;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Strips;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.TextColumn;
import fidelity.report.pdf.type.TextStyle;
import fidelity.report.pdf.type.TextStyles;
import java.util.ArrayList;
import java.util.List;

/// Stacks blocks under one another in a column, with the gaps between them.
final class BlockStack {

  private static final float AFTER_HEADING = 4;
  private static final float BETWEEN_TEXTS = 7;
  private static final float AROUND_PICTURES = 10;

  /// The gap between two columns, in points.
  private static final float GUTTER = 24;

  private final Typesetter typesetter;
  private final Anchors anchors;
  private final Tag parent;
  private final TextColumn column;
  private final ProseLayout prose;
  private boolean afterHeading;

  private BlockStack(
      Typesetter typesetter, Anchors anchors, Tag parent, TextColumn column, boolean afterHeading) {
    this.typesetter = typesetter;
    this.anchors = anchors;
    this.parent = parent;
    this.column = column;
    this.prose = new ProseLayout(typesetter, column);
    this.afterHeading = afterHeading;
  }

  /// A stack as wide as the page.
  BlockStack(Typesetter typesetter, Anchors anchors, Tag parent, boolean afterHeading) {
    this(typesetter, anchors, parent, TextColumn.FULL, afterHeading);
  }

  /// Whether a heading was the last that was stacked.
  boolean isAfterHeading() {
    return afterHeading;
  }

  /// The strips of these blocks, to stand under all that was stacked before.
  List<Strip> of(List<Block> blocks) {
    List<Strip> strips = new ArrayList<>();
    blocks.forEach(block -> strips.addAll(of(block)));
    return strips;
  }

  private List<Strip> of(Block block) {
    return switch (block) {
      case Heading heading -> heading(heading);
      case Paragraph(var text) -> under(BETWEEN_TEXTS, prose.paragraph(parent, text));
      case Bullets bullets -> under(BETWEEN_TEXTS, prose.bullets(parent, bullets));
      case Facts(var facts) -> under(BETWEEN_TEXTS, prose.facts(parent, facts));
      case TableBlock(var table) ->
          under(BETWEEN_TEXTS, new TableLayout(typesetter, anchors, table).strips(parent));
      case FigureBlock(var figure) ->
          under(
              AROUND_PICTURES,
              new FigureLayout(typesetter, TextColumn.FULL).strips(parent, figure));
      case Result result ->
          under(AROUND_PICTURES, new ResultLayout(typesetter, result).strips(parent));
      case Contents contents ->
          under(
              AROUND_PICTURES,
              new ContentsLayout(typesetter).strips(parent, contents, anchors.toCome()));
      case Columns(var columns) -> columns(columns);
      case Group(var blocks) -> of(blocks);
      case Alternatives(var versions) -> of(versions.getLast());
      case Block.Reply _ -> List.of();
    };
  }

  /// What stands this far under what precedes it, or close to its heading.
  private List<Strip> under(float gap, List<Strip> strips) {
    var stacked = Strips.after(afterHeading ? AFTER_HEADING : gap, strips);
    afterHeading = false;
    return stacked;
  }

  private List<Strip> heading(Heading heading) {
    var style = style(heading.level());
    var lines =
        under(above(heading.level()), Strips.leading(prose.heading(parent, heading, style)));
    afterHeading = true;
    var target = new Target(anchors.next(), 0);
    return Strips.first(lines, line -> line.withInFront(target));
  }

  /// The gap above a heading, in points.
  private static float above(int level) {
    return switch (level) {
      case 1 -> 4;
      case 2 -> 14;
      default -> 13;
    };
  }

  private static TextStyle style(int level) {
    return switch (level) {
      case 1 -> TextStyles.H1;
      case 2 -> TextStyles.H2;
      default -> TextStyles.H3;
    };
  }

  private List<Strip> columns(List<List<Block>> columns) {
    float width = (column.width() + GUTTER) / columns.size() - GUTTER;
    List<List<Strip>> stacks = new ArrayList<>();
    for (var blocks : columns) {
      var place = TextColumn.of(column.x() + stacks.size() * (width + GUTTER), width);
      stacks.add(new BlockStack(typesetter, anchors, parent, place, false).of(blocks));
    }
    return under(0, Strips.beside(stacks));
  }
}
