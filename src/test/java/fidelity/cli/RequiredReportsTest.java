package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With `--require` every review must have its reports, and every report its review and its name.
class RequiredReportsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/check");

  @TempDir private Path root;
  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void write() throws IOException {
    folder = new BatchFolder(root);
    folder.review("north.yaml", "north", "2025-03-11");
    folder.review("2024/south.yaml", "south", "2024-03-11");
  }

  @Test
  void reportsThatAreAllThereAreRight() {
    score("north.yaml");
    score("2024/south.yaml", "--no-plan");
    assertThat(check("xlsx,pdf").out())
        .endsWith("2 reviews, 0 rubrics and 4 reports checked: no problems, 48 ignored\n");
  }

  @Test
  void aReportByAnotherRubricIsAReportOfTheReview() {
    score("north.yaml", "--rubric=ips-25-social-care", "--format=pdf");
    score("2024/south.yaml", "--rubric=ips-25-social-care", "--format=pdf");
    assertThat(check("pdf").code()).isZero();
  }

  @Test
  void missingReportsAreNamedWithTheirReview() {
    score("north.yaml", "--format=pdf");
    assertSays("required-missing", check("xlsx,pdf"));
    assertThat(check("json", "--language=fi").out()).contains("ei ole tiedostoa south.json;");
  }

  @Test
  void withoutTheOptionNothingIsMissed() {
    assertThat(Cli.run("check", folder.reviews().toString()).code()).isZero();
  }

  @Test
  void aReportWhoseReviewIsGoneAndOneThatWasRenamedAreTold() throws IOException {
    folder.review("gone.yaml", "gone", "2025-03-11");
    Stream.of("gone.yaml", "north.yaml", "2024/south.yaml").forEach(this::score);
    Files.delete(folder.reviews().resolve("gone.yaml"));
    Files.move(folder.reviews().resolve("north.pdf"), folder.reviews().resolve("old.pdf"));
    Files.writeString(folder.reviews().resolve("notes.json"), "{}");
    assertSays("required-misplaced", check("pdf"));
  }

  @Test
  void aFileOfTheCohortThatIsMissingBesideOthersIsTold() throws IOException {
    folder.run("--format=pdf,docx,html");
    assertThat(checkOut("pdf,docx,html").code()).isZero();
    for (var name : List.of("cohort.docx", "index.html")) {
      Files.delete(folder.out().resolve(name));
    }
    assertSays("required-cohort", checkOut("pdf,docx,html"));
    assertThat(checkOut("pdf").code()).isZero();
  }

  @Test
  void whereNoSiteIsToldPagesHaveNoIndex() {
    folder.run("--format=html", "--hide-below=2");
    assertThat(checkOut("html").out())
        .contains("[report-missing]")
        .doesNotContain("[cohort-file-missing]");
  }

  private Cli.Run checkOut(String formats) {
    var run =
        Cli.run(
            "check",
            folder.reviews().toString(),
            "--reports=" + folder.out(),
            "--require=" + formats,
            "--ignore=no-recommendations,no-comments");
    return new Cli.Run(run.code(), folder.told(run.out()), folder.told(run.err()));
  }

  @Test
  void besideAFileThatIsNamedAloneThereMayBeReportsOfOthers() {
    score("north.yaml");
    folder.run();
    var alone =
        Cli.run("check", "--require=pdf", folder.reviews().resolve("north.yaml").toString());
    assertThat(alone.code()).isZero();
  }

  @Test
  void reportsOfABrokenReviewAreNotWithoutAReview() throws IOException {
    score("north.yaml");
    score("2024/south.yaml");
    Files.writeString(folder.reviews().resolve("north.yaml"), "rubric: ips-25\nitems: {}\n");
    assertThat(check("pdf").out()).contains("north.yaml:").doesNotContain("[report-");
  }

  @Test
  void inAFolderOfReportsTheNamesOfScoreAndOfABatchCount() throws IOException {
    folder.run();
    assertThat(check("pdf,xlsx", "--reports=" + folder.out()).code()).isZero();
    var reports = folder.out().resolve("reports");
    Files.move(reports.resolve("north_2025-03-11.pdf"), reports.resolve("north.pdf"));
    assertThat(check("pdf", "--reports=" + folder.out()).code()).isZero();
    Files.move(reports.resolve("north.pdf"), reports.resolve("newest.pdf"));
    Files.delete(reports.resolve("south_2024-03-11.xlsx"));
    assertSays("required-elsewhere", check("xlsx,pdf", "--reports=" + folder.out()));
  }

  @Test
  void anUnknownFormatIsRefused() {
    assertThat(check("docs").err()).contains("docs");
    assertThat(check("docs").code()).isEqualTo(2);
  }

  private void score(String review, String... options) {
    var words =
        Stream.concat(
            Stream.of("score", folder.reviews().resolve(review).toString()), Stream.of(options));
    assertThat(Cli.run(words.toArray(String[]::new)).code()).isZero();
  }

  private Cli.Run check(String formats, String... options) {
    var words =
        Stream.concat(
            Stream.of(
                "check",
                folder.reviews().toString(),
                "--require=" + formats,
                "--ignore=no-recommendations"),
            Stream.of(options));
    var run = Cli.run(words.toArray(String[]::new));
    return new Cli.Run(run.code(), folder.told(run.out()), run.err());
  }

  private static void assertSays(String golden, Cli.Run run) {
    assertThat(run.err()).isEmpty();
    Golden.assertMatches(GOLDEN.resolve(golden + ".txt"), run.out());
    assertThat(run.code()).isEqualTo(1);
  }
}
