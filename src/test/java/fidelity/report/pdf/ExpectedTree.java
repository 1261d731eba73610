package fidelity.report.pdf;

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
import fidelity.report.DocumentHeadings;
import fidelity.report.Prose;
import fidelity.report.Report;
import fidelity.report.Table;
import fidelity.report.Table.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What the structure tree must say, told from the report alone: a line for every node with text.
public final class ExpectedTree {

  private final List<String> lines = new ArrayList<>();

  private ExpectedTree() {}

  public static List<String> of(Report report) {
    var tree = new ExpectedTree();
    report.blocks().forEach(block -> tree.add(block, report.blocks()));
    return tree.lines;
  }

  private void add(Block block, List<Block> all) {
    switch (block) {
      case Heading heading -> line("H" + heading.level(), said(heading));
      case Paragraph(var prose) -> prose("P", prose);
      case Bullets(var entries, _) -> entries(entries);
      case Facts(var facts) -> facts.forEach(this::fact);
      case Contents(String heading) -> contents(heading, all);
      case Alternatives(var versions) -> versions.getFirst().forEach(each -> add(each, all));
      case Columns(var columns) ->
          columns.forEach(column -> column.forEach(each -> add(each, all)));
      case Group(var blocks) -> blocks.forEach(each -> add(each, all));
      case Result result -> result(result);
      case TableBlock(var table) -> table(table);
      case FigureBlock(var figure) -> {
        line("Figure", figure.alternative());
        line("Caption", figure.caption());
      }
      case Block.Reply _ -> {}
    }
  }

  private static String said(Heading heading) {
    return (heading.text() + " " + heading.aside()).strip();
  }

  private void entries(List<Prose> entries) {
    entries.forEach(
        entry -> {
          line("Lbl", "•");
          prose("LBody", entry);
        });
  }

  private void fact(Fact fact) {
    line("Lbl", fact.label());
    if (fact.values().size() == 1) {
      prose("P", fact.values().getFirst());
    } else {
      entries(fact.values());
    }
  }

  /// The headings of level 2 after the contents.
  private void contents(String heading, List<Block> all) {
    line("H2", heading);
    for (var each :
        DocumentHeadings.of(all.subList(place(new Contents(heading), all), all.size()))) {
      if (each.level() == 2) {
        line("Link", each.title() + " #");
      }
    }
  }

  private static int place(Contents contents, List<Block> all) {
    return IntStream.range(0, all.size())
        .filter(
            each ->
                all.get(each).equals(contents)
                    || (all.get(each) instanceof Alternatives(var versions)
                        && versions.getFirst().contains(contents)))
        .findFirst()
        .orElseThrow();
  }

  private void result(Result result) {
    line("P", result.label() + " " + result.total());
    line("P", result.band());
    line("P", result.distance());
    line("P", result.points());
    line("Figure", result.scale().alternative());
    line("Caption", result.scale().caption());
  }

  private void table(Table table) {
    if (table.titled()) {
      line("Caption", table.caption());
    }
    table.columns().forEach(column -> line("TH", column.heading()));
    for (var row : table.rows()) {
      if (row.rank() == Rank.SECTION) {
        var texts =
            row.cells().stream().map(CellContent::text).filter(text -> !text.isEmpty()).toList();
        line("TH", String.join(" ", texts));
      } else {
        for (int i = 0; i < row.cells().size(); i++) {
          cell(table.columns().get(i).names() ? "TH" : "TD", row.cells().get(i));
        }
      }
    }
  }

  private void cell(String role, CellContent cell) {
    switch (cell) {
      case Prose prose -> prose(role, prose);
      case CellContent.Steps steps -> line(role, steps.text());
      case CellContent.PageOf _ -> line("Link", "#");
    }
  }

  private void prose(String role, Prose prose) {
    boolean mixed = prose.runs().stream().map(Prose.Run::language).distinct().count() > 1;
    if (mixed) {
      prose.runs().forEach(run -> line("Span", run.text()));
    } else {
      line(role, prose.text());
    }
  }

  private void line(String role, String text) {
    if (!text.isBlank()) {
      lines.add(role + " " + text.strip());
    }
  }
}
