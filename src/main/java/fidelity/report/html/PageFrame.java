package fidelity.report.html;

import static fidelity.markup.Markup.tag;
import static java.util.stream.Collectors.joining;

import fidelity.markup.ContentPolicy;
import fidelity.markup.Markup;
import fidelity.markup.Markup.Element;
import fidelity.markup.Markup.Verbatim;
import fidelity.markup.StyleSheet;
import fidelity.report.DocumentMetadata;
import fidelity.rubric.Language;
import fidelity.words.Words;
import fidelity.words.phrase.PagePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a page has around its text: what it says to programs, its head, its foot.
record PageFrame(DocumentMetadata metadata) {

  /// What the names of a report's own properties begin with.
  static final String PROPERTY = "fidelity:";

  private static final String STYLE =
      StyleSheet.of(
              PageFrame.class,
              List.of("page.css", "blocks.css", "tables.css", "figures.css", "print.css"))
          + widths();

  /// The widths of columns as classes, in percent.
  private static String widths() {
    return IntStream.rangeClosed(1, 100)
        .mapToObj(percent -> ".w" + percent + "{width:" + percent + "%}")
        .collect(joining());
  }

  /// The words of its language.
  Words words() {
    return Words.of(Language.of(metadata.language()).orElse(Language.ENGLISH));
  }

  /// The whole page.
  ///
  /// @param description all of it in a sentence; empty for nothing
  Element around(List<? extends Markup> content, String description) {
    return tag("html", head(description), body(content)).with("lang", metadata.language());
  }

  private Element head(String description) {
    var head = new ArrayList<Markup>();
    head.add(tag("meta").with("charset", "utf-8"));
    head.add(
        tag("meta")
            .with("http-equiv", "Content-Security-Policy")
            .with("content", ContentPolicy.allowing(STYLE)));
    head.add(named("viewport", "width=device-width, initial-scale=1"));
    head.add(tag("title", ShownText.of(metadata.title())));
    if (!description.isBlank()) {
      head.add(named("description", description));
    }
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

  private Element body(List<? extends Markup> content) {
    var skip =
        tag("a", words().say(PagePhrase.SKIP_TO_REPORT)).called("skip").with("href", "#report");
    var main = tag("main", content).with("id", "report").with("tabindex", "-1");
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
}
