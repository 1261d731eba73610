package fidelity.report.markdown;

import static java.util.stream.Collectors.joining;

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
import fidelity.report.CellContent;
import fidelity.report.Prose;
import fidelity.report.Prose.Run;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes a document as Markdown.
public final class MarkdownWriter {

  private MarkdownWriter() {}

  /// The blocks, each with an empty line before it, ended by a line feed.
  public static String write(List<Block> blocks) {
    return blocks.stream()
        .map(MarkdownWriter::lines)
        .filter(lines -> !lines.isEmpty())
        .map(lines -> String.join("\n", lines) + "\n")
        .collect(joining("\n"));
  }

  private static List<String> lines(Block block) {
    return switch (block) {
      case Heading heading -> List.of("#".repeat(heading.level()) + " " + escaped(heading.title()));
      case Paragraph(var prose) -> List.of(text(prose));
      case Bullets(var entries, _) -> entries.stream().map(entry -> "- " + text(entry)).toList();
      case Facts(var facts) -> facts.stream().flatMap(MarkdownWriter::fact).toList();
      case Result result -> result(result);
      case Columns(var columns) ->
          inner(columns.stream().flatMap(column -> column.stream()).toList());
      case Group(var blocks) -> inner(blocks);
      case TableBlock(var table) -> table(table);
      case FigureBlock(var figure) -> List.of(escaped(figure.alternative()));
      case Alternatives(var versions) -> inner(versions.getFirst());
      case Contents _, Block.Reply _ -> List.of();
    };
  }

  /// The first value beside its label, each further one as an entry below.
  private static Stream<String> fact(Fact fact) {
    var values = fact.values().stream().map(MarkdownWriter::text).toList();
    return Stream.concat(
        Stream.of("- **%s:** %s".formatted(escaped(fact.label()), String.join("", first(values)))),
        values.stream().skip(1).map("  - "::concat));
  }

  private static List<String> first(List<String> values) {
    return values.stream().limit(1).toList();
  }

  private static List<String> inner(List<Block> blocks) {
    return write(blocks).lines().toList();
  }

  private static List<String> result(Result result) {
    var lines = new ArrayList<>(fact(Fact.of(result.label(), result.total())).toList());
    Stream.of(result.band(), result.distance(), result.points(), result.scale().alternative())
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.addAll(List.of("", escaped(line))));
    return lines;
  }

  private static List<String> table(Table table) {
    var lines = new ArrayList<String>();
    lines.add(row(table.columns().stream().map(column -> escaped(column.heading())).toList()));
    lines.add(row(table.columns().stream().map(column -> rule(column.align())).toList()));
    table
        .rows()
        .forEach(row -> lines.add(row(row.cells().stream().map(MarkdownWriter::cell).toList())));
    return lines;
  }

  private static String cell(CellContent cell) {
    return switch (cell) {
      case Prose prose -> text(prose);
      case CellContent.Steps steps -> escaped(steps.text());
      case CellContent.PageOf _ -> "";
    };
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(joining(" | ", "| ", " |"));
  }

  private static String rule(Align align) {
    return switch (align) {
      case LEFT -> ":--";
      case RIGHT -> "--:";
    };
  }

  /// Prose that begins a line: there a number or a dash would begin a list.
  private static String text(Prose prose) {
    var text = prose.runs().stream().map(MarkdownWriter::text).collect(joining());
    return text.strip().replaceFirst("^([-+])", "\\\\$1").replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
  }

  private static String text(Run run) {
    var text = escaped(run.text());
    return switch (run.stress()) {
      case PLAIN, QUIET, SMALL -> text;
      case STRONG -> "**" + text + "**";
    };
  }

  /// Text on one line in which nothing is taken for a mark.
  private static String escaped(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }
}
