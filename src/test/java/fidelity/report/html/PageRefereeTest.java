package fidelity.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import fidelity.browser.Axe;
import fidelity.browser.Browsers;
import fidelity.browser.Chromium;
import fidelity.browser.NuValidator;
import fidelity.cli.Cli;
import fidelity.report.pdf.RandomReport;
import fidelity.report.pdf.SampleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages of reports before referees that are not ours: the Nu validator, axe-core, and Chromium.
@Tag("browser")
@Execution(CONCURRENT)
class PageRefereeTest {

  private static final int ROUNDS = Integer.getInteger("page.rounds", 2);

  /// What reaches further to the right than the window; what has its own way to scroll does not
  /// count.
  private static final String WIDER =
      """
      (() => { document.querySelectorAll('details').forEach(each => { each.open = true; });
        return [...document.querySelectorAll('body *')]
          .filter(each => !each.closest('.scroll, .unseen, caption') || each.matches('.scroll'))
          .filter(each => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map(each => each.tagName + ' ' + each.className).slice(0, 5); })()
      """;

  /// axe cannot tell the ground under drawn letters; [PageColoursTest] does. And of letters
  /// that are signs alone, as random texts are, it cannot tell whether they need contrast.
  private static final String DRAWN = "svg > text";

  @TempDir private static Path folder;
  private static Browsers browsers;
  private final Axe axe = new Axe();
  private Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    browsers = Browsers.in(folder);
    for (var sample :
        List.of("thl-2024", "exemplary-2025", "unfinished-2025", "young-adults-2025")) {
      Cli.run(
          "score",
          "samples/" + sample + ".yaml",
          "--format=html",
          "--out=" + Files.createDirectories(folder.resolve("pages")));
    }
    for (var seed = 0; seed < ROUNDS; seed++) {
      write("random-" + seed, PageText.written(RandomReport.of(seed)));
    }
    var batch = folder.resolve("batch");
    Cli.run("batch", "samples/cohort", "--format=html", "--quiet", "--out=" + batch);
    for (var name : List.of("cohort", "index")) {
      write(name, Files.readString(batch.resolve(name + ".html")));
    }
    write("random-hostile", PageText.written(HostileTexts.report()));
    write("draft", PageText.written(SampleReport.draft()));
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

  private static Path write(String name, String html) throws IOException {
    return Files.writeString(
        Files.createDirectories(folder.resolve("pages")).resolve(name + ".html"), html);
  }

  static Stream<Path> pages() throws IOException {
    try (var files = Files.list(folder.resolve("pages"))) {
      return files.sorted().toList().stream();
    }
  }

  @Test
  void everyPageIsRightHtml() throws IOException, InterruptedException {
    assertThat(NuValidator.errors(folder.resolve("pages"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noRuleOfAccessibilityFailsInAnyWindowOrLight(Path page) {
    for (var width : List.of(320, 1200)) {
      for (var scheme : List.of("light", "dark")) {
        open(page, width, scheme);
        chromium.run("document.querySelectorAll('details').forEach(e => { e.open = true; }); null");
        var found = axe.findingsOutside(DRAWN, chromium);
        assertThat(found.failures()).as("%d px, %s", width, scheme).isEmpty();
        if (!page.getFileName().toString().startsWith("random")) {
          assertThat(found.undecided()).as("%d px, %s", width, scheme).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsWiderThanTheWindow(Path page) {
    open(page, 320, "light");
    assertThat(wider()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsFetchedAndNothingRefused(Path page) {
    chromium.listen();
    open(page, 1200, "light");
    assertThat(chromium.events("Network.requestWillBeSent"))
        .allMatch(each -> each.path("request").path("url").asString().startsWith("file:"))
        .hasSize(1);
    assertThat(chromium.events("Log.entryAdded")).isEmpty();
    assertThat(chromium.run("document.title").asString()).isNotEqualTo("taken");
    assertThat(chromium.run("getComputedStyle(document.body).margin").asString()).startsWith("0px");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "color-contrast ¦ --soft:#53626a ¦ --soft:#a3b2ba",
        "html-has-lang ¦ <html lang=\"fi\"> ¦ <html>",
        "svg-img-alt ¦ <title>Kokonaispisteet 97 ¦ <desc>Kokonaispisteet 97",
        "valid-lang ¦ lang=\"sv\" ¦ lang=\"swedish\"",
        "dlitem ¦ <dl> ¦ <section>",
        "list ¦ <ul> ¦ <ul><p>x</p>"
      })
  void aPlantedFaultIsFound(String rule, String right, String wrong) throws IOException {
    var page = PageText.written(SampleReport.finished());
    assertThat(page).contains(right);
    var fault = page.replace(right, wrong).replaceFirst("<meta http-equiv[^>]*>", "");
    open(Files.writeString(fault(), fault), 1200, "light");
    assertThat(axe.failures(chromium)).anySatisfy(each -> assertThat(each).startsWith(rule));
  }

  @Test
  void aPlantedFaultOfHtmlIsFound() throws IOException, InterruptedException {
    var page = PageText.written(SampleReport.finished());
    var fault = fault();
    Files.writeString(fault, page.replace("id=\"item-2\"", "id=\"item-1\""));
    assertThat(NuValidator.errors(fault))
        .anySatisfy(error -> assertThat(error).startsWith("Duplicate ID"));
    Files.writeString(fault, page.replace("<dt>", "<p>"));
    assertThat(NuValidator.errors(fault)).isNotEmpty();
  }

  @Test
  void aPlantedFaultOfThePolicyOrTheWidthIsFound() throws IOException {
    var page = PageText.written(SampleReport.finished());
    var fault = fault();
    Files.writeString(
        fault, page.replace("<main", "<p style=\"width:500px\">x</p><img src=\"a.png\"><main"));
    chromium.listen();
    open(fault, 320, "light");
    assertThat(chromium.events("Log.entryAdded")).isNotEmpty();
    Files.writeString(fault, page.replace("--paper:#fff", "--paper:#fff;min-width:500px"));
    chromium.listen();
    open(fault, 320, "light");
    assertThat(chromium.events("Log.entryAdded")).isNotEmpty();
    Files.writeString(
        fault,
        page.replaceFirst("<meta http-equiv[^>]*>", "")
            .replace("overflow-wrap:anywhere", "white-space:nowrap"));
    open(fault, 320, "light");
    assertThat(wider()).isNotEmpty();
  }

  private static Path fault() throws IOException {
    return Files.createTempFile(folder, "fault", ".html");
  }

  private List<String> wider() {
    var found = new ArrayList<String>();
    chromium.run(WIDER).valueStream().forEach(each -> found.add(each.asString()));
    return found;
  }

  private void open(Path page, int width, String scheme) {
    var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    chromium.send("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    chromium.open(page, width);
  }
}
