package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The files of comparisons: what they are called, where they go, and what they never replace.
class ComparisonFilesTest {

  private static final Path RATERS = Path.of("samples/raters");
  private static final Path VISITS = Path.of("samples/visits");

  @TempDir private Path root;

  @Test
  void nothingIsWrittenUnlessAskedFor() throws IOException {
    copy(RATERS);
    assertThat(run("compare", "riverbend-a.yaml", "riverbend-b.yaml").code()).isZero();
    assertThat(names(root))
        .containsExactly("riverbend-a.yaml", "riverbend-b.yaml", "riverbend.yaml");
  }

  @Test
  void filesLieBesideTheSecondReviewAndTheTextIsPrintedAsWell() throws IOException {
    copy(RATERS);
    var plain = run("compare", "riverbend-a.yaml", "riverbend-b.yaml");
    var run = run("compare", "--format=pdf,json", "riverbend-a.yaml", "riverbend-b.yaml");
    assertThat(run).isEqualTo(plain);
    assertThat(names(root))
        .contains("riverbend-a-riverbend-b.json", "riverbend-a-riverbend-b.pdf")
        .hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({
    "compare, alderbrook-2025.yaml, alderbrook-2024.yaml, alderbrook-2024-alderbrook-2025",
    "trend, alderbrook-2025.yaml, alderbrook-2024.yaml, alderbrook-trend"
  })
  void theJsonFileIsTheLineThatIsPrinted(String command, String one, String other, String name)
      throws IOException {
    copy(VISITS);
    var out = root.resolve("out");
    assertThat(run(command, "--format=json", "--out=" + out, one, other).code()).isZero();
    assertThat(names(out)).containsExactly(name + ".json");
    assertThat(Files.readString(out.resolve(name + ".json")))
        .isEqualTo(run(command, "--json", one, other).out());
  }

  @Test
  void theAgreementOfManyVisitsLiesInTheirFolder() throws IOException {
    copy(RATERS);
    assertThat(Cli.run("compare", "--format=json", "--pairs", root.toString()).code()).isZero();
    assertThat(Files.readString(root.resolve("agreement.json")))
        .isEqualTo(Cli.run("compare", "--json", "--pairs", root.toString()).out());
  }

  /// What is written to standard output stands there alone.
  @Test
  void oneReportGoesToStandardOutput() throws IOException {
    copy(VISITS);
    var two = List.of("alderbrook-2024.yaml", "alderbrook-2025.yaml");
    var run = run("compare", "--format=json,pdf", "--out=-", two.getFirst(), two.getLast());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("[one-report-to-output]");
  }

  @Test
  void everySiteHasAFileOfItsOwnAndTheirChangeOne() throws IOException {
    var folder = new BatchFolder(root);
    for (var site : List.of("a", "../b")) {
      folder.review(site.hashCode() + "-2024.yaml", site, "2024-03-11");
      folder.review(site.hashCode() + "-2025.yaml", site, "2025-03-11");
    }
    var out = root.resolve("out");
    var run =
        Cli.run(
            "trend", "--format=json,xlsx", "--out", out.toString(), folder.reviews().toString());
    assertThat(run.err()).isEmpty();
    assertThat(names(out))
        .containsExactly(
            "_b-trend.json",
            "_b-trend.xlsx",
            "a-trend.json",
            "a-trend.xlsx",
            "change.json",
            "change.xlsx");
  }

  @ParameterizedTest
  @CsvSource({
    "compare, riverbend-a.yaml, riverbend-b.yaml, riverbend-a-riverbend-b",
    "compare, alderbrook-2024.yaml, alderbrook-2026.yaml, alderbrook-2024-alderbrook-2026",
    "trend, alderbrook-2024.yaml, alderbrook-2026.yaml, alderbrook-trend"
  })
  void everyFormatIsThereAndTheSameEachTime(String command, String one, String other, String name)
      throws IOException {
    copy(VISITS);
    copy(RATERS);
    var first = root.resolve("first");
    var second = root.resolve("second");
    for (var out : List.of(first, second)) {
      var run = run(command, "--format=xlsx,pdf,docx,html,json", "--out=" + out, one, other);
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isZero();
    }
    assertThat(names(first))
        .containsExactly(
            name + ".docx", name + ".html", name + ".json", name + ".pdf", name + ".xlsx");
    for (var file : names(first)) {
      assertThat(first.resolve(file)).hasSameBinaryContentAs(second.resolve(file));
    }
  }

  @Test
  void aCalibrationLiesBesideItsMaster() throws IOException {
    copy(RATERS);
    var run = run("compare", "--format=xlsx,pdf", "--master", "riverbend.yaml", "riverbend-a.yaml");
    assertThat(run.code()).isZero();
    assertThat(names(root)).contains("riverbend-calibration.pdf", "riverbend-calibration.xlsx");
  }

  @Test
  void aFileThatIsReadIsNeverReplaced() throws IOException {
    copy(VISITS);
    Files.move(root.resolve("alderbrook-2024.yaml"), root.resolve("alderbrook-trend.json"));
    var before = Files.readString(root.resolve("alderbrook-trend.json"));
    var run = run("trend", "--format=json", "alderbrook-trend.json", "alderbrook-2025.yaml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("[overwrites-input]");
    assertThat(Files.readString(root.resolve("alderbrook-trend.json"))).isEqualTo(before);
  }

  @Test
  void nothingIsWrittenOfReviewsThatCannotBeCompared() throws IOException {
    copy(VISITS);
    copy(RATERS);
    var run = run("compare", "--format=pdf", "alderbrook-2024.yaml", "riverbend-a.yaml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(names(root)).noneMatch(name -> name.endsWith(".pdf"));
  }

  private Cli.Run run(String... arguments) {
    for (var i = 0; i < arguments.length; i++) {
      if (Files.exists(root.resolve(arguments[i]))) {
        arguments[i] = root.resolve(arguments[i]).toString();
      }
    }
    return Cli.run(arguments);
  }

  private void copy(Path samples) throws IOException {
    for (var name : names(samples)) {
      if (name.endsWith(".yaml")) {
        var text = Files.readString(samples.resolve(name));
        var rubric = Path.of("samples/rubrics/mill-valley-25.yaml").toAbsolutePath().toString();
        Files.writeString(
            root.resolve(name), text.replace("../rubrics/mill-valley-25.yaml", rubric));
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
