package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.report.pdf.PdfContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `fidelity score` prints a scorecard, writes reports and refuses what it cannot score.
class ScoreCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/score");
  private static final String THL = "samples/thl-2024.yaml";
  private static final String UNFINISHED = "samples/unfinished-2025.yaml";

  @TempDir private Path out;

  @ParameterizedTest
  @ValueSource(strings = {"thl-2024", "exemplary-2025", "unfinished-2025"})
  void theScorecardReadsAsAgreed(String sample) {
    var run =
        Cli.run("score", "samples/%s.yaml".formatted(sample), "--format", "none", "--explain");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.assertMatches(GOLDEN.resolve(sample + ".txt"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"thl-2024", "exemplary-2025", "unfinished-2025"})
  void theJsonLineReadsAsAgreed(String sample) {
    var run = Cli.run("score", "samples/%s.yaml".formatted(sample), "--format", "none", "--json");
    assertThat(run.out()).endsWith("}\n").containsOnlyOnce("\n");
    Golden.assertMatches(GOLDEN.resolve(sample + ".json"), run.out());
  }

  @Test
  void anotherRubricUsesWhatItAsksAndListsTheRest() {
    var run =
        Cli.run("score", THL, "--rubric", "ips-25", "--out", out.toString(), "--format", "json");
    assertThat(run.code()).isZero();
    Golden.assertMatches(GOLDEN.resolve("thl-2024.ips-25.txt"), run.out());
    assertThat(out.resolve("thl-2024.ips-25.json")).exists();
  }

  @Test
  void reportsGoBesideTheReview() throws IOException {
    var review = Files.copy(Path.of(THL), out.resolve("north.yaml"));
    var run = Cli.run("score", review.toString());
    assertThat(run.err()).isEmpty();
    assertThat(out)
        .isDirectoryContaining("glob:**north.xlsx")
        .isDirectoryContaining("glob:**north.pdf");
    try (var files = Files.list(out)) {
      assertThat(files).hasSize(3);
    }
  }

  @ParameterizedTest(name = "{0} with {1} exits with {2}")
  @CsvSource({
    "thl-2024, --fail-under=97, 0",
    "thl-2024, --fail-under=97.5, 1",
    "thl-2024, --fail-under=100, 1",
    "thl-2024, --fail-under-band=fair, 0",
    "thl-2024, --fail-under-band=good, 1",
    "unfinished-2025, --fail-under=72, 0",
    "unfinished-2025, --fail-under=73, 1",
    "unfinished-2025, --fail-under-band=fair, 1",
    "unfinished-2025, --fail-under-band=not-supported-employment, 0"
  })
  void theBarIsReachedOnlyByTheLowestTotal(String sample, String bar, int code) {
    var review = "samples/%s.yaml".formatted(sample);
    var run = Cli.run("score", review, bar, "--out", out.toString(), "--format", "json");
    assertThat(run.code()).isEqualTo(code);
    assertThat(out.resolve(sample + ".json")).exists();
  }

  @Test
  void theReviewsThatMissTheBarAreNamedWithHowMuchIsMissing() {
    var run =
        Cli.run(
            "score",
            THL,
            UNFINISHED,
            "--format=none",
            "--fail-under=90.5",
            "--fail-under-band=good");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            samples/thl-2024.yaml:1:1: review: its lowest possible total, 97, is 3 below band 'good', which begins at 100 [below-band]
            samples/unfinished-2025.yaml:1:1: review: its lowest possible total, 72, is 18.5 below the 90.5 asked for [below-total]
            samples/unfinished-2025.yaml:1:1: review: its lowest possible total, 72, is 28 below band 'good', which begins at 100 [below-band]
            """);
  }

  /// What a report leaves out on purpose `check` does not miss.
  @Test
  void withoutItsPlanAReportTellsNoWayToTheNextBandAndIsSound() throws IOException {
    var review = Files.copy(Path.of("samples/exemplary-2025.yaml"), out.resolve("north.yaml"));
    var told = Cli.run("score", review.toString(), "--rubric", "ips-25", "--format", "pdf");
    assertThat(told.code()).isZero();
    var pdf = out.resolve("north.ips-25.pdf");
    assertThat(pages(pdf)).contains("How to reach the next band");
    Cli.run("score", review.toString(), "--rubric", "ips-25", "--format", "pdf", "--no-plan");
    assertThat(pages(pdf)).doesNotContain("How to reach the next band");
    assertThat(Cli.run("check", out.toString()).out()).endsWith("no problems\n");
  }

  private static String pages(Path pdf) throws IOException {
    return String.join("\n", PdfContentReader.read(Files.readAllBytes(pdf)).texts().values());
  }

  @Test
  void severalReviewsAreScoredAtOnce() {
    var run = Cli.run("score", THL, UNFINISHED, "--format", "none", "--json");
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.code()).isZero();
  }

  @Test
  void anEmptyLineStandsBetweenScorecards() {
    var one = Cli.run("score", THL, "--format", "none").out();
    var other = Cli.run("score", UNFINISHED, "--format", "none").out();
    assertThat(Cli.run("score", THL, UNFINISHED, "--format", "none").out())
        .isEqualTo(one + "\n" + other);
  }

  @Test
  void oneBadReviewStopsAllBeforeAnythingIsWritten() {
    var bad = "src/test/resources/golden/problems/five-mistakes/review.yaml";
    var run = Cli.run("score", THL, bad, "--out", out.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).endsWith("5 problems; nothing was scored\n");
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void twoReportsOfOneNameAreRefused() throws IOException {
    var other = Files.copy(Path.of(THL), out.resolve("thl-2024.yaml"));
    var run = Cli.run("score", THL, other.toString(), "--out", out.resolve("reports").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("would be written over another file of this run");
    assertThat(out.resolve("reports")).doesNotExist();
  }

  @Test
  void aReviewIsNeverWrittenOver() throws IOException {
    var review = Files.copy(Path.of(THL), out.resolve("north.json"));
    var run = Cli.run("score", review.toString(), "--format", "json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(review).hasSameTextualContentAs(Path.of(THL));
  }

  @Test
  void aFolderThatCannotBeIsOneClearLine() throws IOException {
    var file = Files.writeString(out.resolve("taken"), "");
    var run =
        Cli.run("score", THL, "--format", "json", "--out", file.resolve("reports").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("cannot be written");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--rubric ips-52 | fidelity: rubric 'ips-52' is not built in; did you mean 'ips-25'? [unknown-rubric]",
        "--fail-under-band gold | fidelity: rubric 'ips-25-social-care' has no band 'gold'; did you mean 'good'? [unknown-band]",
      })
  void aWordThatIsNotKnownGetsASuggestion(String options, String message) {
    var option = options.split(" ", 2);
    var run = Cli.run("score", THL, option[0], option[1], "--out", out.toString());
    assertThat(run.err()).isEqualTo(message + "\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(out).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "warnings",
        "warnings/left-blank",
        "warnings/final-with-open",
        "warnings/final-without-comments",
        "warnings/doubtful-values"
      })
  void warningsAreToldAndDoNotFail(String name) {
    var folder = Path.of("src/test/resources/golden").resolve(name);
    var run = Cli.run("score", folder.resolve("review.yaml").toString(), "--format", "none");
    assertThat(run.code()).isZero();
    Golden.assertMatches(folder.resolve("warnings.txt"), run.err());
  }

  @Test
  void coloursAreForTerminalsAlone() {
    assertThat(Cli.run("score", THL, "--format", "none").out()).doesNotContain("\u001B");
    assertThat(Cli.run(Cli.TERMINAL, "score", THL, "--format", "none").out()).contains("\u001B[1m");
  }

  @Test
  void anUnknownOptionGetsASuggestionAndTwo() {
    var run = Cli.run("score", THL, "--formt", "none");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--format");
  }
}
