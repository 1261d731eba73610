package fidelity.report.pdf;

import fidelity.report.Block;
import fidelity.report.Block.Alternatives;
import fidelity.report.Block.Contents;
import fidelity.report.Block.Group;
import fidelity.report.pdf.page.Flow;
import fidelity.report.pdf.page.PdfPage;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.Glyphs;
import java.util.List;
import java.util.Optional;

/// Turns blocks into pages and the structure tree, in one walk.
final class DocumentLayout {

  /// A document of so many pages has its contents printed.
  private static final int PAGES_WITH_CONTENTS = 12;

  private final Glyphs glyphs;
  private final Anchors anchors;
  private final Tag document = Tag.document();
  private final BlockStack stack;
  private final Flow flow;

  private DocumentLayout(Glyphs glyphs, Anchors anchors, Flow flow, boolean afterHeading) {
    this.glyphs = glyphs;
    this.anchors = anchors;
    this.stack = new BlockStack(new Typesetter(glyphs), anchors, document, afterHeading);
    this.flow = flow;
  }

  /// A document that is laid out: every node of its tree, in reading order, its pages, and what its
  /// letters were printed as.
  record Layout(List<Tag> tags, List<PdfPage> pages, Glyphs glyphs) {}

  static Layout of(List<Block> blocks) {
    var without = withoutContents(blocks);
    var shortest = laidOut(without);
    return without.equals(blocks) || shortest.pages().size() < PAGES_WITH_CONTENTS
        ? shortest
        : laidOut(blocks);
  }

  private static Layout laidOut(List<Block> blocks) {
    var glyphs = new Glyphs();
    var layout = new DocumentLayout(glyphs, new Anchors(blocks), new Flow(), false);
    blocks.forEach(layout::add);
    return new Layout(layout.document.all(), layout.flow.pages(), layout.glyphs);
  }

  private static List<Block> withoutContents(List<Block> blocks) {
    return blocks.stream().flatMap(block -> withoutContents(block).stream()).toList();
  }

  private static Optional<Block> withoutContents(Block block) {
    return switch (block) {
      case Contents _ -> Optional.empty();
      case Alternatives(var versions) ->
          Optional.of(
              new Alternatives(versions.stream().map(DocumentLayout::withoutContents).toList()));
      default -> Optional.of(block);
    };
  }

  private void add(Block block) {
    switch (block) {
      case Alternatives(var versions) -> fitting(versions).forEach(this::add);
      case Group(var blocks) -> flow.addTogether(stack.of(blocks));
      default -> flow.add(stack.of(List.of(block)));
    }
  }

  /// The first of several versions that stands on one page, else the last.
  private List<Block> fitting(List<List<Block>> versions) {
    return versions.stream()
        .limit(versions.size() - 1L)
        .filter(this::fits)
        .findFirst()
        .orElseGet(versions::getLast);
  }

  /// Lays a version out beside the document, to see where it would stand.
  private boolean fits(List<Block> version) {
    var trial =
        new DocumentLayout(new Glyphs(), anchors.copy(), flow.copy(), stack.isAfterHeading());
    version.forEach(trial::add);
    return flow.isOnOnePage(trial.flow);
  }
}
