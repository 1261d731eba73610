package fidelity.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// axe-core in an open page: what fails of WCAG 2.2 at level AA, as far as a program can tell.
public final class Axe {

  private static final String RUN =
      """
      axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        resultTypes: ['violations']
      }).then(result => result.violations.flatMap(rule =>
        rule.nodes.map(node => rule.id + ': ' + node.target.join(' '))))
      """;

  private final String script = script();

  /// Each failure as a rule of axe and where it fails.
  public List<String> failures(Chromium chromium) {
    chromium.run(script + ";null");
    return chromium.run(RUN).valueStream().map(failure -> failure.asString()).toList();
  }

  private static String script() {
    try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
