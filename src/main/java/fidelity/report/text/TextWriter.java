package fidelity.report.text;

import fidelity.report.Block;
import fidelity.report.Block.Alternatives;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Columns;
import fidelity.report.Block.Contents;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Group;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.Result;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes a report as lines of text.
public final class TextWriter {

  /// The longest line, in letters.
  private static final int WIDTH = 100;

  /// The least that is left beside labels, in letters.
  private static final int NARROWEST = 30;

  private static final String INDENT = "  ";
  private static final String BULLET = "- ";

  private final Styling styling;

  private TextWriter(Styling styling) {
    this.styling = styling;
  }

  /// The report's lines, each ended by a line feed.
  public static String write(Report report, Styling styling) {
    return write(report.blocks(), styling);
  }

  /// The lines of blocks that are no whole document.
  public static String write(List<Block> blocks, Styling styling) {
    var writer = new TextWriter(styling);
    var lines = new ArrayList<String>();
    for (var block : blocks) {
      var added = writer.lines(block);
      if (!lines.isEmpty() && !added.isEmpty()) {
        lines.add("");
      }
      lines.addAll(added);
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String> lines(Block block) {
    return switch (block) {
      case Heading heading -> heading(heading.level(), heading.title());
      case Paragraph(var prose) -> MonospacedText.wrap(prose.text(), WIDTH);
      case Bullets(var entries, _) -> entries.stream().flatMap(TextWriter::bullet).toList();
      case Facts(var facts) -> facts(facts);
      case Result result -> result(result);
      case Columns(var columns) ->
          inner(columns.stream().flatMap(column -> column.stream()).toList());
      case Group(var blocks) -> inner(blocks);
      case TableBlock(var table) -> TextTable.lines(table, WIDTH, styling);
      case FigureBlock(var figure) -> MonospacedText.wrap(figure.alternative(), WIDTH);
      case Alternatives(var versions) -> inner(versions.getFirst());
      case Contents _ -> List.of();
    };
  }

  private List<String> heading(int level, String text) {
    var lines = MonospacedText.wrap(text, WIDTH);
    var underlined =
        level == 1
            ? Stream.concat(
                lines.stream(), Stream.of("═".repeat(MonospacedText.width(lines.getLast()))))
            : lines.stream();
    return underlined.map(styling::strong).toList();
  }

  private List<String> inner(List<Block> blocks) {
    return write(blocks, styling).lines().toList();
  }

  private static List<String> result(Result result) {
    return Stream.of(
            result.label() + ": " + result.total(),
            result.band(),
            result.distance(),
            result.scale().alternative())
        .filter(line -> !line.isEmpty())
        .flatMap(line -> MonospacedText.wrap(line, WIDTH).stream())
        .toList();
  }

  private static Stream<String> bullet(Prose entry) {
    var lines = MonospacedText.wrap(entry.text(), WIDTH - BULLET.length());
    return Stream.concat(
        Stream.of(BULLET + lines.getFirst()), lines.stream().skip(1).map(INDENT::concat));
  }

  /// Labels in a column of their own, as wide as the widest.
  private static List<String> facts(List<Fact> facts) {
    var label = facts.stream().mapToInt(fact -> MonospacedText.width(fact.label())).max().orElse(0);
    var rest = Math.max(NARROWEST, WIDTH - label - INDENT.length());
    var lines = new ArrayList<String>();
    for (var fact : facts) {
      var name = fact.label();
      for (var value : fact.values()) {
        for (var line : MonospacedText.wrap(value.text(), rest)) {
          lines.add((MonospacedText.padRight(name, label) + INDENT + line).stripTrailing());
          name = "";
        }
      }
    }
    return lines;
  }
}
