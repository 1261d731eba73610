package fidelity.report.docx;

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
import fidelity.report.Block.Reply;
import fidelity.report.Block.Result;
import fidelity.report.Block.TableBlock;
import fidelity.report.CellContent;
import fidelity.report.DocumentHeadings;
import fidelity.report.Figure;
import fidelity.report.Prose;
import fidelity.report.Report;
import fidelity.report.Table;
import java.util.ArrayList;
import java.util.List;

/// What a document for Word must say, told from the report alone: a line for every paragraph with
/// text, every cell and every figure, each after what it is.
///
/// It differs from the tree of our PDF in what Word's own structure has no place for: a label and
/// its text are one paragraph, a list has no labels, the headings of rows are marked by the table
/// and not in their cells, and the label of the total stands above it.
final class ExpectedDocument {

  /// Stands for the number of a page.
  static final String PAGE = "#";

  private final List<String> lines = new ArrayList<>();

  private ExpectedDocument() {}

  static List<String> of(Report report) {
    var document = new ExpectedDocument();
    report.blocks().forEach(block -> document.add(block, report.blocks()));
    return document.lines;
  }

  private void add(Block block, List<Block> all) {
    switch (block) {
      case Heading heading -> line("H" + heading.level(), heading.text() + " " + heading.aside());
      case Paragraph(var prose) -> line("P", prose.text());
      case Bullets(var entries, _) -> entries(entries);
      case Facts(var facts) -> facts.forEach(this::fact);
      case Contents contents -> contents(contents, all);
      case Alternatives(var versions) -> versions.getFirst().forEach(each -> add(each, all));
      case Columns(var columns) ->
          columns.forEach(column -> column.forEach(each -> add(each, all)));
      case Group(var blocks) -> blocks.forEach(each -> add(each, all));
      case Result result -> result(result);
      case TableBlock(var table) -> table(table);
      case FigureBlock(var figure) -> figure(figure);
      case Reply reply -> {
        line("P", reply.label());
        line("P", reply.placeholder());
      }
    }
  }

  private void entries(List<Prose> entries) {
    entries.forEach(entry -> line("LBody", entry.text()));
  }

  private void fact(Fact fact) {
    if (fact.values().size() == 1) {
      line("P", fact.label() + " " + fact.values().getFirst().text());
    } else {
      line("P", fact.label());
      entries(fact.values());
    }
  }

  private void contents(Contents contents, List<Block> all) {
    var index = DocumentHeadings.of(all.subList(0, place(contents, all))).size();
    var entries =
        DocumentHeadings.of(all).stream()
            .skip(index)
            .filter(each -> each.level() == 2 && !each.title().isBlank())
            .toList();
    if (!entries.isEmpty()) {
      line("H2", contents.heading());
      entries.forEach(each -> line("Link", each.title()));
    }
  }

  private static int place(Contents contents, List<Block> all) {
    for (var each = 0; each < all.size(); each++) {
      if (all.get(each).equals(contents)
          || (all.get(each) instanceof Alternatives(var versions)
              && versions.getFirst().contains(contents))) {
        return each;
      }
    }
    throw new IllegalArgumentException("Contents inside another block");
  }

  private void result(Result result) {
    List.of(result.label(), result.total(), result.band(), result.distance(), result.points())
        .forEach(each -> line("P", each));
    figure(result.scale());
  }

  private void figure(Figure figure) {
    line("Figure", figure.alternative());
    line("Caption", figure.caption());
  }

  private void table(Table table) {
    if (table.rows().isEmpty()) {
      return;
    }
    if (table.titled()) {
      line("Caption", table.caption());
    }
    table.columns().forEach(column -> line("TH", column.heading()));
    for (var row : table.rows()) {
      for (var cell : row.cells()) {
        cell(cell);
      }
    }
  }

  private void cell(CellContent cell) {
    switch (cell) {
      case Prose prose -> line("TD", prose.text());
      case CellContent.Steps steps -> line("TD", steps.text());
      case CellContent.PageOf _ -> line("TD", PAGE);
    }
  }

  private void line(String role, String text) {
    var said = Said.of(text);
    if (!said.isEmpty()) {
      lines.add(role + " " + said);
    }
  }
}
