package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A batch goes on to its end, whatever is in its folder, and says what became of each file.
class BatchCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/batch");

  @TempDir private Path temporary;
  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void folder() {
    folder = new BatchFolder(temporary);
  }

  @Test
  void everyReviewHasItsReportsAndAllHaveTheirFigures() throws IOException {
    folder.review("a.yaml", "north", "2025-03-11");
    folder.review("b/c.yml", "south", "2025-03-11");
    var run = folder.run("--format", "xlsx,pdf,json");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(folder.tree().keySet())
        .containsExactly(
            "answers.csv",
            "cohort.json",
            "cohort.pdf",
            "cohort.xlsx",
            "items.csv",
            "problems.csv",
            "reports/north_2025-03-11.json",
            "reports/north_2025-03-11.pdf",
            "reports/north_2025-03-11.xlsx",
            "reports/south_2025-03-11.json",
            "reports/south_2025-03-11.pdf",
            "reports/south_2025-03-11.xlsx",
            "scores.csv",
            "texts.csv");
    Golden.assertMatches(GOLDEN.resolve("summary.txt"), run.out());
    for (var table :
        new String[] {"scores.csv", "items.csv", "answers.csv", "texts.csv", "problems.csv"}) {
      Golden.assertMatches(GOLDEN.resolve(table), folder.written(table));
    }
  }

  @Test
  void eachRubricHasItsOwnFigures() throws IOException {
    var run = folder.on(new String[] {"samples"}, "--format", "none");
    assertThat(run.code()).isZero();
    Golden.assertMatches(GOLDEN.resolve("rubrics.txt"), run.out());
    assertThat(folder.tree().keySet())
        .contains(
            "ips-25-2008/scores.csv",
            "ips-25-social-care-2024/scores.csv",
            "team-practice-12-1/scores.csv",
            "problems.csv")
        .doesNotContain("scores.csv");
  }

  @Test
  void byOneRubricForAllThereIsOneSet() throws IOException {
    var run =
        folder.on(
            new String[] {"samples/thl-2024.yaml", "samples/exemplary-2025.yaml"},
            "--format=none",
            "--rubric=ips-25");
    assertThat(run.code()).isZero();
    assertThat(folder.tree()).containsKey("scores.csv");
    assertThat(folder.written("scores.csv").lines()).hasSize(3);
  }

  @Test
  void whatIsWrongIsListedAndTheRestGoesOn() throws IOException {
    folder.review("a.yaml", "north", "2025-03-11");
    folder.file("b.yaml", "rubric: ips-52\nitems: {}\n");
    folder.file("c.yaml", "items: [\n");
    folder.file("d.yaml", "name: something else\n");
    folder.file("e.yaml", "");
    folder.review("f.yaml", "south", "2025-03-11");
    var run = folder.run("--format", "json");
    assertThat(run.code()).isEqualTo(1);
    Golden.assertMatches(GOLDEN.resolve("wrong/stdout.txt"), run.out());
    Golden.assertMatches(GOLDEN.resolve("wrong/stderr.txt"), run.err());
    Golden.assertMatches(GOLDEN.resolve("wrong/problems.csv"), folder.written("problems.csv"));
    assertThat(folder.written("scores.csv").lines()).hasSize(3);
  }

  @Test
  void inFinnishAllThatItSaysIsFinnish() throws IOException {
    folder.review("a.yaml", "north", "2025-03-11");
    folder.file("b.yaml", "rubric: ips-52\nitems: {}\n");
    folder.file("c.yaml", "name: something else\n");
    var run = folder.run("--format", "json", "--fail-under", "120", "--language", "fi");
    assertThat(run.code()).isEqualTo(1);
    Golden.assertMatches(GOLDEN.resolve("finnish.txt"), run.out());
  }

  @Test
  void whereNothingCanBeScoredThereAreNoFigures() throws IOException {
    folder.file("a.yaml", "items: [\n");
    var run = folder.run();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .isEqualTo(
            """
            0 reviews scored, 0 unfinished, 1 failed
            4 problems and 0 warnings in out/problems.csv
            """);
    assertThat(folder.tree().keySet()).containsExactly("problems.csv");
  }

  @Test
  void anEmptyFolderIsNoSuccess() throws IOException {
    Files.createDirectories(folder.reviews());
    var run = folder.run();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("; name a folder with reviews [no-reviews-in-folder]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "4"})
  void aNameThatIsTakenIsAProblemOfTheLaterFile(String jobs) throws IOException {
    folder.review("a.yaml", "north", "2025-03-11");
    folder.review("b.yaml", "North", "2025-03-11");
    folder.review("c.yaml", "north", "2025-03-12");
    var run = folder.run("--format", "json", "--jobs", jobs);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "reviews/b.yaml:1:1: review: its reports would be named 'North_2025-03-11' as those of"
                + " reviews/a.yaml; correct the site's id or the visit, or let each say its 'rater' [report-name-taken]\n");
    assertThat(folder.tree())
        .containsKeys("reports/north_2025-03-11.json", "reports/north_2025-03-12.json")
        .doesNotContainKey("reports/North_2025-03-11.json");
    assertThat(folder.written("scores.csv").lines()).hasSize(3);
  }

  @Test
  void aSitesIdStaysAPlainNameInTheFolder() throws IOException {
    folder.review("a.yaml", "../../north", "2025-03-11");
    assertThat(folder.run("--format", "json").code()).isZero();
    assertThat(folder.tree()).containsKey("reports/_.._north_2025-03-11.json");
  }

  @Test
  void rubricsAreNotScoredAndNamedOutrightTheyAreAProblem() throws IOException {
    folder.review("a.yaml", "north", "2025-03-11");
    var rubric = folder.file("scale.yaml", "sections: []\n");
    folder.file("other.yml", "name: something else\n");
    var run = folder.run("--format", "none");
    assertThat(run.code()).isZero();
    assertThat(run.out()).endsWith("1 rubric and 1 other YAML file passed over\n");
    var named = folder.on(new String[] {folder.reviews().toString(), rubric.toString()});
    assertThat(named.code()).isEqualTo(1);
    assertThat(named.err())
        .isEqualTo(
            "reviews/scale.yaml:1:1: file: this is a rubric; a review, which has 'items', is"
                + " needed [rubric-not-review]\n");
  }

  @Test
  void aRubricWithProblemsIsToldOnceAndEachOfItsReviewsIsNamed() throws IOException {
    folder.file(
        "scale.yaml", Files.readString(Path.of("rubrics/ips-25.yaml")).replace("<= 25", "<= 15"));
    for (var site : new String[] {"a", "b", "c"}) {
      var review = folder.review(site + ".yaml", site, "2025-03-11");
      Files.writeString(review, Files.readString(review).replace("ips-25", "scale.yaml"));
    }
    folder.review("d.yaml", "d", "2025-03-11");
    var run = folder.run("--format", "none");
    assertThat(run.code()).isEqualTo(1);
    Golden.assertMatches(GOLDEN.resolve("unsound.txt"), run.err());
  }

  @Test
  void aPatternStandsForWhatItMatches() throws IOException {
    folder.review("2024/a.yaml", "a", "2024-03-11");
    folder.review("2025/a.yaml", "a", "2025-03-11");
    folder.review("2025/deep/b.yaml", "b", "2025-03-11");
    folder.review("2025/.hidden.yaml", "c", "2025-03-11");
    assertScores(1, "2025/*.yaml");
    assertScores(2, "2025");
    assertScores(2, "202[0-4]", "2025/a.yaml");
    assertScores(3, "**/*.yaml");
    assertScores(2, "**/a.{yaml,yml}");
    var run = folder.on(new String[] {folder.reviews() + "/*.csv"});
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "fidelity: no file matches 'reviews/*.csv'; name a file, a folder or another"
                + " pattern [nothing-matches]\n");
  }

  private void assertScores(int reviews, String... patterns) throws IOException {
    var paths =
        java.util.Arrays.stream(patterns).map(folder.reviews()::resolve).map(Path::toString);
    var run = folder.on(paths.toArray(String[]::new), "--format", "none");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.written("scores.csv").lines()).hasSize(reviews + 1);
  }

  @Test
  void aFileNamedInSeveralWaysIsReadOnce() throws IOException {
    var review = folder.review("a.yaml", "north", "2025-03-11");
    var paths = new String[] {review.toString(), folder.reviews().toString(), review.toString()};
    assertThat(folder.on(paths, "--format", "none").code()).isZero();
  }

  @ParameterizedTest(name = "{0} exits with {1}")
  @CsvSource({
    "--fail-under=77, 0",
    "--fail-under=77.5, 1",
    "--fail-under-band=fair, 0",
    "--fail-under-band=good, 1",
  })
  void theBarDecidesTheExitCodeAndNothingElse(String bar, int code) throws IOException {
    folder.review("a.yaml", "north", "2025-03-11");
    var run = folder.run("--format", "json", bar);
    assertThat(run.code()).isEqualTo(code);
    assertThat(folder.tree()).containsKeys("reports/north_2025-03-11.json", "scores.csv");
    assertThat(run.out().contains("1 review below the threshold\n")).isEqualTo(code == 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--jobs=0 | fidelity: --jobs is 0; give a number from 1 [unfit-jobs]",
        "--rubric=ips-52 | fidelity: rubric 'ips-52' is not built in; did you mean 'ips-25'? [unknown-rubric]",
      })
  void aWrongOptionIsOneLineAndNothingIsWritten(String option, String message) throws IOException {
    folder.review("a.yaml", "north", "2025-03-11");
    var run = folder.run(option);
    assertThat(run.err()).isEqualTo(message + "\n");
    assertThat(run.code()).isEqualTo(2);
    if (Files.exists(folder.out())) {
      assertThat(folder.tree()).isEmpty();
    }
  }

  @Test
  void aBandThatOneRubricLacksFailsTheReviewsOfThatRubricAlone() throws IOException {
    folder.review("a.yaml", "north", "2025-03-11");
    var other = Path.of("samples/rubrics/team-practice-12.yaml").toAbsolutePath();
    var practice = Files.readString(Path.of("samples/team-practice-2025.yaml"));
    folder.file("b.yaml", practice.replaceFirst("rubric: .*", "rubric: " + other));
    var run = folder.run("--format", "none", "--fail-under-band=fair");
    assertThat(run.err())
        .isEqualTo(
            "reviews/b.yaml:1:1: review: rubric 'team-practice-12' has no band 'fair';"
                + " allowed: embedded, established, emerging, not-yet [unknown-band]\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("1 review scored, 0 unfinished, 1 failed\n");
  }

  @Test
  void whatIsPassedOverIsCountedAndNamedWhenAsked() throws IOException {
    folder.review("a.yaml", "north", "2025-03-11");
    folder.file(".hidden.yaml", "items: {}\n");
    folder.file("other.YML", "name: Something else\n");
    Files.createDirectory(folder.reviews().resolve(".git"));
    var run = folder.run("--format", "none", "--passed-over");
    assertThat(run.err())
        .isEqualTo(
            """
            reviews/.hidden.yaml:1:1: note: file: it is passed over; name it to have it read [passed-over]
            reviews/other.YML:1:1: note: file: it is passed over; name it to have it read [passed-over]
            reviews/.git:1:1: note: folder: it is hidden, so it is passed over; name it to have it read [hidden-folder]
            """);
    assertThat(run.out())
        .endsWith("0 rubrics and 2 other YAML files passed over\n1 hidden folder passed over\n");
    assertThat(folder.run("--format", "none").err()).isEmpty();
  }

  @Test
  void onATerminalTheLineOfProgressIsErasedByTheTerminalsOwnSigns() throws IOException {
    folder.review("a.yaml", "north", "2025-03-11");
    var run =
        Cli.run(
            Cli.TERMINAL,
            "batch",
            folder.reviews().toString(),
            "--format=none",
            "--out=" + folder.out());
    assertThat(run.err()).endsWith("\r\u001B[K").doesNotContain("\uFFFD");
  }

  @Test
  void aBandThatTheRubricForAllLacksIsRefusedBeforeAnythingIsRead() throws IOException {
    folder.review("a.yaml", "north", "2025-03-11");
    var run = folder.run("--rubric=ips-25", "--fail-under-band=gold");
    assertThat(run.err())
        .isEqualTo(
            "fidelity: rubric 'ips-25' has no band 'gold'; did you mean 'good'? [unknown-band]\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.out()).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeIsOneClearLine() throws IOException {
    folder.review("a.yaml", "north", "2025-03-11");
    Files.writeString(folder.out(), "");
    var run = folder.run();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "fidelity: out cannot be written: a file has the name of a folder that is needed [file-in-the-way]\n");
  }

  @Test
  void quietTellsProblemsAlone() throws IOException {
    folder.review("a.yaml", "north", "2025-03-11");
    folder.file("b.yaml", "items: [\n");
    var run = folder.run("--quiet", "--format", "none");
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(4).allMatch(line -> line.contains("b.yaml:1:"));
  }

  @Test
  void aTableHasAReviewInEachRowAndABadRowCostsItselfAlone() throws IOException {
    var table =
        folder.file(
            "old.csv",
            """
            site;name;visited_from;rubric;item_1;item_2
            north;North;2023-03-11;ips-25;5;4
            north;North;2023-03-11;ips-25;5;4
            south;South;2023-03-11;ips-25;6;4
            west;West;2023-03-11;ips-25;3;
            """);
    var run = folder.on(new String[] {table.toString()}, "--format", "none");
    assertThat(run.code()).isEqualTo(1);
    Golden.assertMatches(GOLDEN.resolve("table/stderr.txt"), run.err());
    Golden.assertMatches(GOLDEN.resolve("table/scores.csv"), folder.written("scores.csv"));
  }

  @Test
  void itReadsItsOwnTableBack() throws IOException {
    folder.review("a.yaml", "north", "2025-03-11");
    folder.review("b.yaml", "south", "2025-03-11");
    folder.run("--format", "none");
    var scores = folder.written("scores.csv");
    var table = Files.copy(folder.out().resolve("scores.csv"), folder.root().resolve("own.csv"));
    var run = folder.on(new String[] {table.toString()}, "--format", "none");
    assertThat(run.err()).isEmpty();
    assertThat(withoutSource(folder.written("scores.csv"))).isEqualTo(withoutSource(scores));
  }

  private static String withoutSource(String table) {
    return table.replaceAll("(?m),[^,]*$", "");
  }
}
