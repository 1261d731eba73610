package fidelity.report.html;

import fidelity.markup.Markup;
import fidelity.markup.Markup.Element;
import fidelity.report.Prose;
import fidelity.report.Prose.Run;
import java.util.List;
import java.util.stream.Stream;

/// Turns prose into text with its stress and its languages.
final class ProseMarkup {

  private ProseMarkup() {}

  /// What stands in the element that holds the prose.
  static List<Markup> of(Prose prose) {
    return prose.runs().stream().flatMap(ProseMarkup::of).toList();
  }

  private static Stream<Markup> of(Run run) {
    var text = ShownText.markup(run.text());
    if (text.isEmpty()) {
      return Stream.of();
    }
    return switch (run.stress()) {
      case PLAIN ->
          run.language().isEmpty()
              ? text.stream()
              : Stream.of(spoken(Markup.tag("span", text), run.language()));
      case STRONG -> Stream.of(spoken(Markup.tag("strong", text), run.language()));
      case QUIET -> Stream.of(spoken(Markup.tag("span", text).called("quiet"), run.language()));
      case SMALL -> Stream.of(spoken(Markup.tag("small", text).called("quiet"), run.language()));
    };
  }

  private static Element spoken(Element element, String language) {
    return language.isEmpty() ? element : element.with("lang", language);
  }
}
