package fidelity.form.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.browser.Axe;
import fidelity.input.TestRubric;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The form meets WCAG 2.2 at level AA as far as axe-core can tell, which decides all of it.
@Tag("browser")
class FormAccessibilityTest {

  private static final String SIDEWAYS = "document.documentElement.scrollWidth > innerWidth";
  private static final String UNFOLD =
      "document.querySelectorAll('details').forEach(each => { each.open = true; });"
          + "document.getElementById('more').click(); scrollTo(0, 0); null";

  private static final Rubric SHORT = TestRubric.named("samples/rubrics/team-practice-12.yaml");

  private static FormInChromium form;
  private final Axe axe = new Axe();

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, InterruptedException {
    form = FormInChromium.start(folder);
  }

  @AfterAll
  static void stop() {
    form.close();
  }

  @ParameterizedTest(name = "{0} px, {1}")
  @CsvSource({"1280, light", "320, dark"})
  void anEmptyFormFailsNoRule(int width, String scheme) throws IOException {
    open(FormPages.of(TestRubric.named("ips-25")), width, scheme);
    assertFlawless();
  }

  @ParameterizedTest(name = "{0} px, {1}")
  @CsvSource({"1280, dark", "320, light"})
  void aFilledFormFailsNoRuleWithEverythingUnfolded(int width, String scheme) throws IOException {
    open(filled(), width, scheme);
    form.type("i0s0q0", "twenty");
    form.chromium().run(UNFOLD);
    assertThat(form.errors()).isNotEmpty();
    assertFlawless();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 400, 768, 1280})
  void nothingScrollsSideways(int width) throws IOException {
    open(filled(), width, "light");
    form.chromium().run(UNFOLD);
    assertThat(form.chromium().run(SIDEWAYS).asBoolean()).isFalse();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "make('label', { for: id }, text      ¦ make('label', {}, text     ¦ label: #h-site-name",
        "--soft:#53626a                       ¦ --soft:#93a2aa            ¦ color-contrast: .rubric",
        "<html lang=\"en\">                   ¦ <html>                    ¦ html-has-lang: html",
        "{ class: 'unseen' }, Words.say('score') ¦ { class: 'unseen', role: 'buton' }, Words.say('score') ¦ aria-roles: #i0 > .head > .score > .unseen"
      })
  void aPlantedFaultIsFound(String right, String wrong, String failure) throws IOException {
    open(FormPages.withFault(SHORT, right, wrong), 1280, "light");
    assertThat(axe.failures(form.chromium()))
        .anySatisfy(each -> assertThat(each).startsWith(failure));
  }

  @Test
  void anUndecidedRuleIsFound() throws IOException {
    open(FormPages.withFault(SHORT, "id: id + '-error'", "id: 'the-error'"), 1280, "light");
    assertThat(axe.findings(form.chromium()).undecided()).isNotEmpty();
  }

  private void assertFlawless() {
    assertThat(axe.findings(form.chromium())).isEqualTo(new Axe.Findings(List.of(), List.of()));
  }

  private static String filled() throws IOException {
    return FormPages.of(
        TestRubric.named("ips-25-social-care"), Files.readString(Path.of("samples/thl-2024.yaml")));
  }

  private static void open(String html, int width, String scheme) throws IOException {
    var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    form.chromium().send("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    form.open(html, width);
  }
}
