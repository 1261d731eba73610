package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a batch writes by codes is checked by the same codes.
class PseudonymsInCheckTest {

  @TempDir private Path root;
  private BatchFolder folder = new BatchFolder(Path.of(""));
  private Path codes = Path.of("");

  @BeforeEach
  void write() throws IOException {
    folder = new BatchFolder(root);
    codes = root.resolve("codes.csv");
    folder.review("north.yaml", "north", "2025-03-11");
    folder.review("south.yaml", "south", "2024-03-11");
    folder.review("west.yaml", "west", "2024-05-02");
    folder.file(
        "broken.yaml", "rubric: ips-25\nsite: { id: far, name: Far }\nvisited: x\nitems: {}\n");
  }

  private Cli.Run check(String... options) {
    var fixed =
        new String[] {
          "check",
          folder.reviews().toString(),
          "--reports=" + folder.out(),
          "--ignore=no-recommendations,no-comments,visit-date-needed"
        };
    var run = Cli.run(Stream.of(fixed, options).flatMap(Arrays::stream).toArray(String[]::new));
    return new Cli.Run(run.code(), folder.told(run.out()), folder.told(run.err()));
  }

  private Cli.Run checkByCodes() {
    return check("--pseudonyms=" + codes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--by=year", "--hide-below=2", "--rubric=ips-25-social-care"})
  void untouchedFilesAreCurrent(String option) {
    folder.run(option, "--pseudonyms=" + codes);
    var run = checkByCodes();
    assertThat(run.out()).contains(" reports checked: no problems");
    assertThat(run.code()).isZero();
  }

  @Test
  void everyReportIsCheckedAndNoneIsMissing() {
    folder.run("--pseudonyms=" + codes);
    var run = check("--pseudonyms=" + codes, "--require=xlsx,pdf");
    assertThat(run.out()).contains("4 reviews, 0 rubrics and 13 reports checked: no problems");
  }

  @Test
  void withoutTheCodesTheCohortCannotBeChecked() {
    folder.run("--format=none", "--pseudonyms=" + codes);
    assertThat(check().out())
        .contains(
            "out/cohort.json:1:1: report: it tells sites by codes; name the file that keeps them with --pseudonyms to have it checked [pseudonyms-needed]\n")
        .contains("out/cohort.pdf:1:1:", "out/cohort.xlsx:1:1:")
        .contains(": 3 problems");
  }

  @Test
  void withoutTheCodesNoReportOfTheBatchCanBeChecked() {
    folder.run("--format=pdf", "--pseudonyms=" + codes);
    assertThat(check().out())
        .contains("_2025-03-11.pdf:1:1: report: it tells sites by codes;")
        .contains(": 6 problems")
        .doesNotContain("review-gone");
  }

  @Test
  void withoutTheCodesAReportThatWasSentAloneCannotBeChecked() throws IOException {
    folder.run("--format=pdf", "--pseudonyms=" + codes);
    for (var file : List.of("cohort.json", "cohort.xlsx", "cohort.pdf")) {
      Files.delete(folder.out().resolve(file));
    }
    assertThat(check().out()).contains("[pseudonyms-needed]").doesNotContain("review-gone");
    assertThat(checkByCodes().out()).doesNotContain("pseudonyms-needed", "review-gone");
  }

  @Test
  void aSiteThatIsCalledLikeACodeIsNotTakenForOne() throws IOException {
    folder.review("S001_2025-03-11.yaml", "S001", "2025-03-11");
    folder.run("--format=pdf");
    var review = folder.reviews().resolve("S001_2025-03-11.yaml");
    Files.writeString(review, Files.readString(review).replace("2: { score: 3", "2: { score: 4"));
    assertThat(check().out()).contains("S001_2025-03-11.pdf:1:1:", "[review-gone]");
  }

  @Test
  void filesByNameAreCheckedAsTheyAre() throws IOException {
    folder.run();
    Files.writeString(codes, "site,code\nnorth,S001\n");
    assertThat(checkByCodes().out()).contains("13 reports checked: no problems");
  }

  @Test
  void aChangedFigureIsFound() throws IOException {
    folder.run("--pseudonyms=" + codes);
    var scores = folder.out().resolve("scores.csv");
    Files.writeString(scores, Files.readString(scores).replaceFirst(",3,", ",4,"));
    assertThat(checkByCodes().out())
        .contains("out/scores.csv:2:", " [report-edited]")
        .contains(": 1 problem");
  }

  @Test
  void aChangedReviewIsFoundInCohortAndReport() throws IOException {
    folder.run("--pseudonyms=" + codes);
    var north = folder.reviews().resolve("north.yaml");
    Files.writeString(north, Files.readString(north).replace("2: { score: 3", "2: { score: 4"));
    assertThat(checkByCodes().out())
        .contains("[cohort-review-changed]", "_2025-03-11.pdf:1:1: report:", "[review-gone]");
  }

  @Test
  void anotherCodeIsAnotherCohort() throws IOException {
    folder.run("--format=none", "--pseudonyms=" + codes);
    Files.writeString(codes, Files.readString(codes).replace("S001", "S009"));
    assertThat(checkByCodes().out()).contains("[cohort-review-gone]", "[cohort-review-added]");
  }

  @Test
  void theCodesMustBeThere() {
    var run = checkByCodes();
    assertThat(run.err()).startsWith("codes.csv:1:1: file: there is no such file");
    assertThat(run.code()).isEqualTo(2);
  }
}
