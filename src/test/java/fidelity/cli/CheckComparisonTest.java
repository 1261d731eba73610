package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reports of reviews side by side are held against these reviews, wherever they lie.
class CheckComparisonTest {

  private static final List<Path> SAMPLES =
      List.of(
          Path.of("samples/raters/riverbend.yaml"),
          Path.of("samples/raters/riverbend-a.yaml"),
          Path.of("samples/raters/riverbend-b.yaml"),
          Path.of("samples/visits/alderbrook-2024.yaml"),
          Path.of("samples/visits/alderbrook-2023.yaml"));

  @TempDir private Path root;

  /// Reviews, and reports of them beside one another.
  @BeforeEach
  void write() throws IOException {
    for (var sample : SAMPLES) {
      Files.copy(sample, file(sample.getFileName().toString()));
    }
    run("compare", "--format=xlsx,pdf,json", name("riverbend-a.yaml"), name("riverbend-b.yaml"));
    run("compare", "--format=json", "--pairs", root.toString());
    run("compare", "--format=json", "--master", name("riverbend.yaml"), name("riverbend-a.yaml"));
    run(
        "trend",
        "--format=xlsx,pdf,docx,html,json",
        name("alderbrook-2024.yaml"),
        name("alderbrook-2023.yaml"));
  }

  @Test
  void reportsBesideTheirReviewsAreCurrent() {
    var run = Cli.run("check", root.toString());
    assertThat(run.out()).contains("5 reviews, 0 rubrics and 10 reports checked: no problems");
    assertThat(run.code()).isZero();
  }

  @Test
  void reportsInAFolderAreCurrent() throws IOException {
    var reports = moved();
    var run = Cli.run("check", "--reports", reports.toString(), root.toString());
    assertThat(run.out()).contains("and 10 reports checked: no problems");
  }

  @ParameterizedTest
  @ValueSource(strings = {"riverbend-a-riverbend-b", "alderbrook-trend", "agreement"})
  void anEditedFigureIsFound(String name) throws IOException {
    edit(name + ".json", "\"lowest\":1", "\"lowest\":2");
    edit(name + ".json", "\"pairs\":1,", "\"pairs\":7,");
    assertThat(Cli.run("check", root.toString()).out())
        .contains(name + ".json:1:1: report: it was edited: ")
        .contains("1 problem");
  }

  @ParameterizedTest
  @CsvSource({
    "riverbend-a-riverbend-b, fidelity compare",
    "agreement, fidelity compare --pairs",
    "riverbend-calibration, fidelity compare --master",
    "alderbrook-trend, fidelity trend"
  })
  void whatWritesAFileAnewIsNamed(String name, String command) throws IOException {
    edit(name + ".json", "\"site\":", "\"site\": ");
    edit(name + ".json", "\"rubric\":", "\"rubric\": ");
    assertThat(Cli.run("check", root.toString()).out())
        .contains(name + ".json:1:1: report: ")
        .contains("; write it anew with '" + command + "' [")
        .contains("1 problem");
    assertThat(Cli.run("check", "--language=fi", root.toString()).out())
        .contains("; kirjoita raportti uudelleen komennolla '" + command + "' [");
  }

  @Test
  void aBrokenFileMayBeOfAnyKind() throws IOException {
    var reports = moved();
    Files.writeString(reports.resolve("alderbrook-trend.pdf"), "no PDF");
    Files.writeString(reports.resolve("riverbend.pdf"), "no PDF");
    assertThat(Cli.run("check", "--reports", reports.toString(), root.toString()).out())
        .contains(
            "alderbrook-trend.pdf:1:1: report: it is not a valid PDF; write it anew with"
                + " 'fidelity score', 'fidelity batch', 'fidelity compare' or 'fidelity trend' [")
        .contains(
            "riverbend.pdf:1:1: report: it is not a valid PDF; write it anew with"
                + " 'fidelity score' or 'fidelity batch' [");
  }

  @Test
  void aReviewThatHasChangedIsFound() throws IOException {
    edit("riverbend-b.yaml", "rater: B", "rater: C");
    var out = Cli.run("check", root.toString()).out();
    assertThat(out)
        .contains("report: it was made from riverbend-b.yaml: changed since, or not among")
        .contains("; write it anew with 'fidelity compare' [compared-review-gone]")
        .doesNotContain("alderbrook-trend");
  }

  @ParameterizedTest
  @ValueSource(strings = {"trend", "visits", "cohort-change"})
  void anEditedOriginIsFound(String kind) throws IOException {
    edit("riverbend-a-riverbend-b.json", "\"raters\",\"site", "\"" + kind + "\",\"site");
    assertThat(Cli.run("check", root.toString()).out()).contains("[report-stamp-edited]");
  }

  @Test
  void aFileOfAnotherProgramIsLeftAlone() throws IOException {
    Files.writeString(file("other.json"), "{\"comparison\":\"raters\"}");
    Files.writeString(file("broken.pdf"), "no PDF");
    assertThat(Cli.run("check", root.toString()).out()).contains("10 reports checked: no problems");
  }

  private Path moved() throws IOException {
    var reports = Files.createDirectory(file("reports"));
    try (var files = Files.list(root)) {
      for (var each : files.filter(Files::isRegularFile).toList()) {
        if (!each.toString().endsWith(".yaml")) {
          Files.move(each, reports.resolve(each.getFileName()));
        }
      }
    }
    return reports;
  }

  private void edit(String name, String from, String to) throws IOException {
    var text = Files.readString(file(name));
    Files.writeString(file(name), text.replace(from, to));
  }

  private Path file(String name) {
    return root.resolve(name);
  }

  private String name(String name) {
    return file(name).toString();
  }

  private static void run(String... arguments) {
    assertThat(Cli.run(arguments).code()).isZero();
  }
}
