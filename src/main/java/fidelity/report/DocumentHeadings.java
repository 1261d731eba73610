package fidelity.report;

import fidelity.report.Block.Alternatives;
import fidelity.report.Block.Columns;
import fidelity.report.Block.Group;
import fidelity.report.Block.Heading;
import java.util.List;
import java.util.stream.Stream;

/// Finds the headings of blocks, in reading order.
public final class DocumentHeadings {

  private DocumentHeadings() {}

  /// All headings, also those inside other blocks.
  public static List<Heading> of(List<Block> blocks) {
    return blocks.stream().flatMap(DocumentHeadings::of).toList();
  }

  private static Stream<Heading> of(Block block) {
    return switch (block) {
      case Heading heading -> Stream.of(heading);
      case Group(var blocks) -> of(blocks).stream();
      case Columns(var columns) -> columns.stream().flatMap(column -> of(column).stream());
      case Alternatives(var versions) -> of(versions.getFirst()).stream();
      case Block.Paragraph _,
          Block.Bullets _,
          Block.Facts _,
          Block.Contents _,
          Block.Result _,
          Block.TableBlock _,
          Block.FigureBlock _,
          Block.Reply _ ->
          Stream.of();
    };
  }
}
