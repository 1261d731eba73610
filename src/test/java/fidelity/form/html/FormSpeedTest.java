package fidelity.form.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestRubric;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Measures how large a form is, how soon it is ready and how soon a key is answered; it is told,
/// and no time is a limit.
@Tag("browser")
class FormSpeedTest {

  private static final String READY =
      "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd";

  /// The middle and the longest time from a key to the new scores on the page, in milliseconds.
  private static final String KEYS =
      """
      (() => {
        const fields = Array.from(document.querySelectorAll('.question input[type=text].amount, .question input[type=radio]'));
        const times = fields.map(field => {
          const start = performance.now();
          field.type === 'radio' ? field.click() : Hands.type(field.id, '12');
          document.body.offsetHeight;
          return performance.now() - start;
        }).sort((a, b) => a - b);
        return [times[Math.floor(times.length / 2)], times[times.length - 1]];
      })()
      """;

  @Test
  void formsAreMeasured(@TempDir Path folder) throws IOException, InterruptedException {
    try (var form = FormInChromium.start(folder)) {
      measure(form, "ips-25, empty", FormPages.of(TestRubric.named("ips-25")));
      measure(
          form,
          "ips-25-social-care, filled",
          FormPages.of(
              TestRubric.named("ips-25-social-care"),
              Files.readString(Path.of("samples/thl-2024.yaml"))));
    }
  }

  private static void measure(FormInChromium form, String name, String page) throws IOException {
    form.open(page, 1280);
    var ready = form.chromium().run(READY).asDouble();
    var keys = form.chromium().run(KEYS);
    System.out.printf(
        "%s: %,d bytes, ready after %.0f ms; a key is answered in %.1f ms, at most %.1f ms%n",
        name,
        page.getBytes(StandardCharsets.UTF_8).length,
        ready,
        keys.path(0).asDouble(),
        keys.path(1).asDouble());
    assertThat(ready).isPositive();
    assertThat(keys).hasSize(2);
  }
}
