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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes a report as lines of text.
public final class TextWriter {

  /// The least that is left beside labels, in letters.
  private static final int NARROWEST = 30;

  private static final String INDENT = "  ";
  private static final String BULLET = "- ";

  private static final String GAP = "  ";

  private final Display display;
  private final int width;

  private TextWriter(Display display) {
    this.display = display;
    this.width = display.width();
  }

  /// The report's lines, each ended by a line feed.
  public static String write(Report report, Display display) {
    return write(report.blocks(), display);
  }

  /// The lines of blocks that are no whole document.
  public static String write(List<Block> blocks, Display display) {
    var writer = new TextWriter(display);
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
      case Paragraph(var prose) -> paragraph(prose);
      case Bullets(var entries, _) -> entries.stream().flatMap(this::bullet).toList();
      case Facts(var facts) -> facts(facts);
      case Result result -> result(result);
      case Columns(var columns) ->
          inner(columns.stream().flatMap(column -> column.stream()).toList());
      case Group(var blocks) -> inner(blocks);
      case TableBlock(var table) -> TextTable.lines(table, display);
      case FigureBlock(var figure) -> MonospacedText.wrap(figure.alternative(), width);
      case Alternatives(var versions) -> inner(versions.getFirst());
      case Contents _, Block.Reply _ -> List.of();
    };
  }

  private List<String> heading(int level, String text) {
    var lines = MonospacedText.wrap(text, width);
    var underlined =
        level == 1 ? Stream.concat(lines.stream(), Stream.of(underline(lines))) : lines.stream();
    return underlined.map(display.styling()::strong).toList();
  }

  private String underline(List<String> lines) {
    return display
        .drawing()
        .underline(lines.stream().mapToInt(MonospacedText::width).max().orElse(0));
  }

  private List<String> paragraph(Prose prose) {
    var lines = MonospacedText.wrap(prose.text(), width);
    return prose.standsBack() ? lines.stream().map(display.styling()::quiet).toList() : lines;
  }

  private List<String> inner(List<Block> blocks) {
    return write(blocks, display).lines().toList();
  }

  /// The total with its bar; the band beside it, or below where it is too long.
  private List<String> result(Result result) {
    var total = result.total() + GAP + display.drawing().bar(result.scale());
    var beside = total + GAP + result.band();
    var fits = MonospacedText.width(beside) <= width;
    var first =
        display.styling().strong(result.total())
            + (fits ? beside : total).substring(result.total().length());
    return Stream.concat(
            Stream.of(first),
            Stream.of(fits ? "" : result.band(), result.distance(), result.points())
                .filter(line -> !line.isEmpty())
                .flatMap(line -> MonospacedText.wrap(line, width).stream()))
        .toList();
  }

  private Stream<String> bullet(Prose entry) {
    var lines = MonospacedText.wrap(entry.text(), width - BULLET.length());
    return Stream.concat(
        Stream.of(BULLET + lines.getFirst()), lines.stream().skip(1).map(INDENT::concat));
  }

  /// Labels in a column of their own, as wide as the widest that leaves room beside it.
  private List<String> facts(List<Fact> facts) {
    var widest =
        facts.stream().mapToInt(fact -> MonospacedText.width(fact.label())).max().orElse(0);
    var label = Math.min(widest, width - GAP.length() - NARROWEST);
    return facts.stream().flatMap(fact -> fact(fact, label).stream()).toList();
  }

  private List<String> fact(Fact fact, int label) {
    var labels = MonospacedText.wrap(fact.label(), label);
    var values =
        fact.values().stream()
            .flatMap(
                value -> MonospacedText.wrap(value.text(), width - label - GAP.length()).stream())
            .toList();
    return IntStream.range(0, Math.max(labels.size(), values.size()))
        .mapToObj(line -> MonospacedText.padRight(at(labels, line), label) + GAP + at(values, line))
        .map(String::stripTrailing)
        .toList();
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "";
  }
}
