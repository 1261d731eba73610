package fidelity.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// axe-core in an open page: what fails of WCAG 2.2 at level AA, as far as a program can tell.
public final class Axe {

  private static final String RUN =
      """
      axe.run(CONTEXT, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        resultTypes: ['violations', 'incomplete']
      }).then(result => [result.violations, result.incomplete].map(rules => rules.flatMap(rule =>
        rule.nodes.map(node => rule.id + ': ' + node.target.join(' ')))))
      """;

  private final String script = script();

  /// What axe found, each as its rule and where.
  ///
  /// @param failures what is surely wrong
  /// @param undecided what axe cannot decide
  public record Findings(List<String> failures, List<String> undecided) {}

  /// Each failure as a rule of axe and where it fails.
  public List<String> failures(Chromium chromium) {
    return findings(chromium).failures();
  }

  /// All that axe says of the open page.
  public Findings findings(Chromium chromium) {
    return found(chromium, "document");
  }

  /// The same without what a selector names.
  public Findings findingsOutside(String selector, Chromium chromium) {
    return found(chromium, "{ exclude: [['%s']] }".formatted(selector));
  }

  private Findings found(Chromium chromium, String context) {
    chromium.run(script + ";null");
    var found = chromium.run(RUN.replace("CONTEXT", context));
    return new Findings(texts(found.path(0)), texts(found.path(1)));
  }

  private static List<String> texts(JsonNode texts) {
    return texts.valueStream().map(each -> each.asString()).toList();
  }

  private static String script() {
    try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
