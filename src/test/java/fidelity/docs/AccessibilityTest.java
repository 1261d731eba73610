package fidelity.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import fidelity.browser.Axe;
import fidelity.browser.Browsers;
import fidelity.browser.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page of the built documentation meets WCAG 2.2 at level AA, as far as axe-core can tell.
@Tag("docs")
@Execution(CONCURRENT)
class AccessibilityTest {

  private static final Path SITE = Path.of("target/site");
  private static final Path FAULTY = Path.of("src/test/resources/browser/faulty.html");
  private static final String SIDEWAYS = "document.documentElement.scrollWidth > innerWidth";

  @TempDir private static Path profiles;
  private static Browsers browsers;
  private final Axe axe = new Axe();
  private Chromium chromium;

  @BeforeAll
  static void start() {
    browsers = Browsers.in(profiles);
  }

  @AfterAll
  static void stop() {
    browsers.close();
  }

  @BeforeEach
  void take() throws IOException, InterruptedException {
    chromium = browsers.take();
  }

  @AfterEach
  void giveBack() {
    browsers.giveBack(chromium);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 400})
  void noPageFailsARule(int width) throws IOException {
    var failures = new ArrayList<String>();
    for (var page : pages()) {
      chromium.open(page.toAbsolutePath(), width);
      axe.failures(chromium)
          .forEach(failure -> failures.add(SITE.relativize(page) + ": " + failure));
    }
    System.out.printf(
        "%d pages, %d px wide: %d failures%n", pages().size(), width, failures.size());
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 320})
  void noPageScrollsSideways(int width) throws IOException {
    for (var page : pages()) {
      chromium.open(page.toAbsolutePath(), width);
      assertThat(chromium.run(SIDEWAYS).asBoolean()).as(page.toString()).isFalse();
    }
  }

  /// Grey on white, no language, and a box of 500 pixels.
  @Test
  void aFaultyPageIsFound() {
    chromium.open(FAULTY.toAbsolutePath(), 400);
    assertThat(axe.failures(chromium)).containsExactly("color-contrast: p", "html-has-lang: html");
    assertThat(chromium.run(SIDEWAYS).asBoolean()).isTrue();
  }

  private static List<Path> pages() throws IOException {
    try (var files = Files.walk(SITE)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
