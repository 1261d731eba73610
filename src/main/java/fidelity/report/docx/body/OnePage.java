package fidelity.report.docx.body;

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
import fidelity.report.Block.Reply;
import fidelity.report.Block.Result;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import java.util.List;
import java.util.stream.Stream;

/// Guesses whether a page can hold blocks, by the lines that they would take. Only Word knows.
final class OnePage {

  /// The lines of a page, with some to spare, and the letters of a line.
  private static final int LINES = 44;

  private static final int LETTERS = 80;

  private static final int LINES_OF_FIGURE = 16;

  private OnePage() {}

  static boolean holds(List<Block> blocks) {
    return lines(blocks) <= LINES;
  }

  private static int lines(List<Block> blocks) {
    return blocks.stream().mapToInt(OnePage::lines).sum();
  }

  private static int lines(Block block) {
    return switch (block) {
      case Heading _ -> 3;
      case Paragraph(var prose) -> lines(prose.text()) + 1;
      case Bullets(var entries, _) -> all(entries);
      case Facts(var facts) ->
          facts.stream()
              .mapToInt(
                  fact -> Math.max(1, all(fact.values())) + (fact.values().size() > 1 ? 1 : 0))
              .sum();
      case Contents _ -> LINES;
      case Result _ -> LINES_OF_FIGURE + 8;
      case Columns(var columns) -> columns.stream().mapToInt(OnePage::lines).sum();
      case Group(var blocks) -> lines(blocks);
      case Alternatives(var versions) -> lines(versions.getFirst());
      case TableBlock(var table) ->
          2
              + table.rows().stream()
                  .mapToInt(
                      row ->
                          lines(
                              longest(row.cells().stream().map(cell -> cell.text())),
                              LETTERS / table.columns().size()))
                  .sum();
      case FigureBlock _ -> LINES_OF_FIGURE;
      case Reply _ -> 4;
    };
  }

  private static int all(List<Prose> texts) {
    return texts.stream().mapToInt(each -> lines(each.text())).sum();
  }

  private static String longest(Stream<String> texts) {
    return texts.reduce("", (one, other) -> one.length() >= other.length() ? one : other);
  }

  private static int lines(String text) {
    return lines(text, LETTERS);
  }

  private static int lines(String text, int letters) {
    return 1 + text.length() / Math.max(1, letters);
  }
}
