package fidelity.report.pdf;

import fidelity.report.Block;
import fidelity.report.Block.Alternatives;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Contents;
import fidelity.report.Block.Cover;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Heading;
import fidelity.report.Block.PageBreak;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.ScoreBox;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Report;
import fidelity.report.Table;
import java.util.ArrayList;
import java.util.List;

/// What the structure tree must say, told from the report alone: a line for every node with text.
final class ExpectedTree {

  private final List<String> lines = new ArrayList<>();

  private ExpectedTree() {}

  static List<String> of(Report report) {
    var tree = new ExpectedTree();
    report.blocks().forEach(block -> tree.add(block, report.blocks()));
    return tree.lines;
  }

  private void add(Block block, List<Block> all) {
    switch (block) {
      case Heading(int level, String text) -> line("H" + level, text);
      case Paragraph(var prose) -> prose("P", prose);
      case Bullets(var entries) ->
          entries.forEach(
              entry -> {
                line("Lbl", "•");
                prose("LBody", entry);
              });
      case Facts(var facts) -> facts.forEach(this::fact);
      case ScoreBox(var text, String label, String score) -> {
        prose("P", text);
        line("P", label + " " + score);
      }
      case Contents(String heading) -> contents(heading, all);
      case Alternatives(var versions) -> versions.getFirst().forEach(each -> add(each, all));
      case Cover cover -> cover(cover);
      case TableBlock(var table) -> table(table);
      case FigureBlock(var figure) -> {
        line("Figure", figure.alternative());
        line("Caption", figure.caption());
      }
      case PageBreak _ -> {}
    }
  }

  private void fact(Fact fact) {
    line("Lbl", fact.label());
    fact.values().forEach(value -> prose("P", value));
  }

  private void contents(String heading, List<Block> all) {
    line("H2", heading);
    for (var block : all) {
      if (block instanceof Heading(int level, String text) && level > 1) {
        line("Link", text + " #");
      }
    }
  }

  private void cover(Cover cover) {
    line("H1", cover.title());
    cover.lines().forEach(this::fact);
    line("P", cover.resultLabel() + " " + cover.result());
    line("P", cover.band());
  }

  private void table(Table table) {
    line("Caption", table.caption());
    table.columns().forEach(column -> line("TH", column.heading()));
    for (var row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        prose(table.columns().get(i).names() ? "TH" : "TD", row.cells().get(i));
      }
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
