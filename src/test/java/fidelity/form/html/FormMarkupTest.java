package fidelity.form.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.browser.NuValidator;
import fidelity.input.TestRubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The form is right HTML, as the file and as the page that its scripts make of it.
@Tag("browser")
class FormMarkupTest {

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
  void theFileIsRightHtml() throws IOException, InterruptedException {
    var page = folder.resolve("file.html");
    Files.writeString(page, filled());
    assertThat(NuValidator.errors(page)).isEmpty();
  }

  @Test
  void thePageIsRightHtml() throws IOException, InterruptedException {
    form.open(filled(), 1280);
    form.press("i16-add");
    assertThat(NuValidator.errors(rendered())).isEmpty();
  }

  @Test
  void aPlantedFaultIsFound() throws IOException, InterruptedException {
    var rubric = TestRubric.named("ips-25");
    form.open(FormPages.withFault(rubric, "id: id + 'o' + at", "id: 'o' + at"), 1280);
    assertThat(NuValidator.errors(rendered()))
        .anySatisfy(error -> assertThat(error).startsWith("Duplicate ID"));
    var page = folder.resolve("fault.html");
    Files.writeString(page, FormPages.of(rubric).replace("<title>", "<titel>"));
    assertThat(NuValidator.errors(page)).isNotEmpty();
  }

  private static Path rendered() throws IOException {
    var html = form.chromium().run("document.documentElement.outerHTML").asString();
    return Files.writeString(folder.resolve("rendered.html"), "<!DOCTYPE html>\n" + html);
  }

  private static String filled() throws IOException {
    return FormPages.of(
        TestRubric.named("ips-25-social-care"), Files.readString(Path.of("samples/thl-2024.yaml")));
  }
}
