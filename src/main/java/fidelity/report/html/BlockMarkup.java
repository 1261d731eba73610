package fidelity.report.html;

import static fidelity.markup.Markup.tag;

import fidelity.markup.Markup;
import fidelity.markup.Markup.Element;
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
import fidelity.words.Words;
import java.util.ArrayList;
import java.util.List;

/// Turns blocks into the elements of a page, in reading order.
final class BlockMarkup {

  private final PageAnchors anchors;
  private final FigureMarkup figures;
  private final TableMarkup tables;

  /// @param words what the page says beside its report
  BlockMarkup(PageAnchors anchors, Words words) {
    this.anchors = anchors;
    this.tables = new TableMarkup(anchors);
    this.figures = new FigureMarkup(tables, words);
  }

  /// The elements of these blocks.
  List<Markup> of(List<Block> blocks) {
    var all = new ArrayList<Markup>();
    blocks.forEach(block -> all.addAll(of(block)));
    return all;
  }

  private List<? extends Markup> of(Block block) {
    return switch (block) {
      case Heading heading -> List.of(heading(heading));
      case Paragraph(var prose) -> paragraph(prose);
      case Bullets(var entries, var columns) -> bullets(entries, columns);
      case Facts(var facts) -> facts(facts);
      case TableBlock(var table) -> tables.of(table);
      case FigureBlock(var figure) -> List.of(figures.of(figure));
      case Result result -> List.of(result(result));
      case Contents(var heading) -> List.of(new ContentsMarkup(anchors).of(heading));
      case Columns(var columns) -> List.of(columns(columns));
      case Group(var blocks) -> List.of(tag("div", of(blocks)).called("group"));
      case Alternatives(var versions) -> of(versions.getFirst());
      case Block.Reply _ -> List.of();
    };
  }

  /// A heading with what is set aside at the end of its line.
  private Element heading(Heading heading) {
    var content = new ArrayList<Markup>();
    content.add(Markup.text(ShownText.of(heading.text())));
    if (!heading.aside().isEmpty()) {
      content.add(Markup.text(" "));
      content.add(tag("span", ShownText.of(heading.aside())).called("aside"));
    }
    return tag("h" + heading.level(), content).with("id", anchors.next().id());
  }

  private static List<Element> paragraph(Prose prose) {
    return prose.text().isBlank() ? List.of() : List.of(tag("p", ProseMarkup.of(prose)));
  }

  private static List<Element> bullets(List<Prose> entries, int columns) {
    if (entries.isEmpty()) {
      return List.of();
    }
    var list = list(entries);
    return List.of(columns == 1 ? list : list.called("beside"));
  }

  private static Element list(List<Prose> entries) {
    return tag("ul", entries.stream().map(entry -> tag("li", ProseMarkup.of(entry))).toList());
  }

  private static List<Element> facts(List<Fact> facts) {
    return facts.isEmpty()
        ? List.of()
        : List.of(tag("dl", facts.stream().map(BlockMarkup::fact).toList()));
  }

  private static Element fact(Fact fact) {
    var values =
        fact.values().size() == 1
            ? tag("dd", ProseMarkup.of(fact.values().getFirst()))
            : tag("dd", list(fact.values()));
    return tag("div", tag("dt", ShownText.of(fact.label())), values);
  }

  /// The total large, beside it the scale.
  private Element result(Result result) {
    var texts = new ArrayList<Markup>();
    texts.add(
        tag(
            "p",
            tag("span", ShownText.of(result.label())).called("quiet"),
            Markup.text(" "),
            tag("span", ShownText.of(result.total())).called("total")));
    texts.add(tag("p", ShownText.of(result.band())).called("band"));
    for (var line : List.of(result.distance(), result.points())) {
      if (!line.isBlank()) {
        texts.add(tag("p", ShownText.of(line)).called("quiet"));
      }
    }
    return tag("div", tag("div", texts), figures.ofResult(result.scale())).called("result");
  }

  private Element columns(List<List<Block>> columns) {
    return tag("div", columns.stream().map(column -> tag("div", of(column))).toList())
        .called("columns");
  }
}
