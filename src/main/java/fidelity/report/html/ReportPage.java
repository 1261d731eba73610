package fidelity.report.html;

import fidelity.markup.Markup.Element;
import fidelity.report.Block;
import fidelity.report.Block.Group;
import fidelity.report.Block.Result;
import fidelity.report.DocumentHeadings;
import fidelity.report.Report;
import fidelity.words.Words;
import fidelity.words.phrase.HeaderPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A report as a page.
final class ReportPage {

  private final Report report;
  private final PageFrame frame;
  private final Words words;

  ReportPage(Report report) {
    this.report = report;
    this.frame = new PageFrame(report.metadata());
    this.words = frame.words();
  }

  /// The whole page.
  Element markup() {
    var content = new BlockMarkup(new PageAnchors(report.blocks()), words).of(blocks());
    return frame.around(content, description());
  }

  /// The report in a sentence: what its first result says.
  private String description() {
    return results(report.blocks())
        .map(result -> result.scale().alternative())
        .findFirst()
        .orElse("");
  }

  private static Stream<Result> results(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                switch (block) {
                  case Result result -> Stream.of(result);
                  case Group(var inner) -> results(inner);
                  case Block.Alternatives(var versions) -> results(versions.getFirst());
                  case Block.Columns(var columns) -> columns.stream().flatMap(ReportPage::results);
                  case Block.Heading _,
                      Block.Paragraph _,
                      Block.Bullets _,
                      Block.Facts _,
                      Block.Contents _,
                      Block.TableBlock _,
                      Block.FigureBlock _,
                      Block.Reply _ ->
                      Stream.of();
                });
  }

  /// The blocks, with contents before the first part where the report has none of its own.
  private List<Block> blocks() {
    var blocks = new ArrayList<>(report.blocks());
    if (parts(blocks) < 3 || hasContents(blocks)) {
      return blocks;
    }
    var at = 0;
    while (parts(blocks.subList(0, at + 1)) == 0) {
      at++;
    }
    blocks.add(at, new Block.Contents(words.say(HeaderPhrase.CONTENTS)));
    return blocks;
  }

  private static long parts(List<Block> blocks) {
    return DocumentHeadings.of(blocks).stream().filter(each -> each.level() == 2).count();
  }

  private static boolean hasContents(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(
            block ->
                block instanceof Block.Contents
                    || (block instanceof Block.Alternatives(var versions)
                        && hasContents(versions.getFirst())));
  }
}
