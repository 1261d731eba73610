package fidelity.report.html;

import static fidelity.markup.Markup.tag;
import static java.util.stream.Collectors.joining;

import fidelity.markup.ContentPolicy;
import fidelity.markup.Markup;
import fidelity.markup.Markup.Element;
import fidelity.markup.Markup.Verbatim;
import fidelity.markup.StyleSheet;
import fidelity.report.Block;
import fidelity.report.Block.Group;
import fidelity.report.Block.Result;
import fidelity.report.DocumentHeadings;
import fidelity.report.DocumentMetadata;
import fidelity.report.Report;
import fidelity.rubric.Language;
import fidelity.words.Words;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.PagePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A report with what a page has around it: what it says to programs, its head, its foot.
final class ReportPage {

  /// What the names of a report's own properties begin with.
  static final String PROPERTY = "fidelity:";

  private static final String STYLE =
      StyleSheet.of(
              ReportPage.class,
              List.of("page.css", "blocks.css", "tables.css", "figures.css", "print.css"))
          + widths();

  private final Report report;
  private final DocumentMetadata metadata;
  private final Words words;

  ReportPage(Report report) {
    this.report = report;
    this.metadata = report.metadata();
    this.words = Words.of(Language.of(metadata.language()).orElse(Language.ENGLISH));
  }

  /// The widths of columns as classes, in percent.
  private static String widths() {
    return IntStream.rangeClosed(1, 100)
        .mapToObj(percent -> ".w" + percent + "{width:" + percent + "%}")
        .collect(joining());
  }

  /// The whole page.
  Element markup() {
    return tag("html", head(), body()).with("lang", metadata.language());
  }

  private Element head() {
    var head = new ArrayList<Markup>();
    head.add(tag("meta").with("charset", "utf-8"));
    head.add(
        tag("meta")
            .with("http-equiv", "Content-Security-Policy")
            .with("content", ContentPolicy.allowing(STYLE)));
    head.add(named("viewport", "width=device-width, initial-scale=1"));
    head.add(tag("title", ShownText.of(metadata.title())));
    description().ifPresent(text -> head.add(named("description", text)));
    if (!metadata.publisher().isBlank()) {
      head.add(named("author", metadata.publisher()));
    }
    head.add(named("dcterms.date", metadata.date().toString()));
    metadata.properties().forEach((name, text) -> head.add(named(PROPERTY + name, text)));
    head.add(tag("style", new Verbatim(STYLE)));
    return tag("head", head);
  }

  private static Element named(String name, String content) {
    return tag("meta").with("name", name).with("content", ShownText.of(content));
  }

  /// The report in a sentence: what its first result says.
  private Optional<String> description() {
    return results(report.blocks()).map(result -> result.scale().alternative()).findFirst();
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

  private Element body() {
    var skip =
        tag("a", words.say(PagePhrase.SKIP_TO_REPORT)).called("skip").with("href", "#report");
    var main =
        tag("main", new BlockMarkup(new PageAnchors(report.blocks()), words).of(blocks()))
            .with("id", "report")
            .with("tabindex", "-1");
    var foot = tag("footer", tag("p", ShownText.of(metadata.footing())));
    var body = tag("body", skip, header(), main, foot);
    return metadata.watermark().isBlank()
        ? body
        : body.with("data-mark", ShownText.of(metadata.watermark()));
  }

  private Element header() {
    var running = tag("p", ShownText.of(metadata.running()));
    return metadata.watermark().isBlank()
        ? tag("header", running)
        : tag("header", running, tag("p", ShownText.of(metadata.watermark())).called("mark"));
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
