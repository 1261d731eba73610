package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The files of a cohort are held against its reviews: whatever differs in one is told at its
/// place, and so is each review that was changed, added or taken away.
class CohortCheckTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/check");

  private static final String UNCOMMENTED = "no-recommendations";

  @TempDir private Path root;
  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void write() throws IOException {
    folder = new BatchFolder(root);
    folder.review("north.yaml", "north", "2025-03-11");
    folder.review("2024/south.yaml", "south", "2024-03-11");
    folder.review("2024/west.yaml", "west", "2024-05-02");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 7",
    "--by year, 7",
    "--hide-below 3, 3",
    "--as-of 2026-01-01, 7",
    "--rubric ips-25-social-care, 7"
  })
  void untouchedFilesAreCurrentWhateverTheUserChose(String options, int files) {
    folder.run(("--format none " + options).trim().split(" "));
    var run = elsewhere();
    assertThat(run.out())
        .endsWith(
            "3 reviews, 0 rubrics and %d reports checked: no problems, 72 ignored\n"
                .formatted(files));
    assertThat(run.code()).isZero();
  }

  @Test
  void theReportsOfABatchAreCheckedWithItsCohort() {
    folder.run();
    assertThat(elsewhere().out())
        .endsWith("3 reviews, 0 rubrics and 13 reports checked: no problems, 72 ignored\n");
  }

  @Test
  void amongTheReviewsACohortIsOfAllInItsFolder() throws IOException {
    var part = folder.reviews().resolve("2024").toString();
    Cli.run("batch", part, "--format=none", "--out", part);
    assertThat(check(folder.reviews()).out())
        .contains(" and 7 reports checked: no problems, 72 ignored");
    assertThat(check(folder.reviews().resolve("2024/west.yaml")).out())
        .contains("1 review, 0 rubrics and 7 reports checked: no problems, 24 ignored");
    folder.review("2024/east.yaml", "east", "2024-06-02");
    assertThat(check(folder.reviews().resolve("2024/west.yaml")).out())
        .contains("cohort.json:1:1: report: it lacks east.yaml;");
  }

  @Test
  void aFolderOfResultsAmongTheReviewsIsOfThoseAboveIt() {
    var reviews = folder.reviews().toString();
    Cli.run("batch", reviews, "--format=none", "--out", reviews + "/results");
    assertThat(check(folder.reviews()).out())
        .contains(" and 7 reports checked: no problems, 72 ignored");
  }

  @Test
  void cohortsOfSeveralRubricsAreCheckedEachByItsOwn() throws IOException {
    Files.copy(Path.of("samples/team-practice-2025.yaml"), folder.reviews().resolve("team.yaml"));
    var rubrics = Files.createDirectories(folder.reviews().resolve("rubrics"));
    Files.copy(
        Path.of("samples/rubrics/team-practice-12.yaml"), rubrics.resolve("team-practice-12.yaml"));
    folder.run("--format=none");
    assertThat(elsewhere().out())
        .endsWith("4 reviews, 1 rubric and 14 reports checked: no problems, 72 ignored\n");
  }

  @Test
  void whatABatchLeftOutIsPartOfItsFiles() throws IOException {
    folder.file("broken.yaml", "rubric: ips-25\nitems: {}\n");
    folder.run("--format=none");
    assertThat(elsewhere().out()).doesNotContain("cohort");
    Files.delete(folder.reviews().resolve("broken.yaml"));
    assertThat(elsewhere().out())
        .contains("cohort.xlsx:1:1: report: it was edited: ")
        .contains("[report-edited]");
  }

  @Test
  void anEditedFigureIsFoundInEachFile() throws IOException {
    folder.run("--format=none");
    Edited.cell(folder.out().resolve("cohort.xlsx"), "Statistics", "D6", 99);
    Edited.page(folder.out().resolve("cohort.pdf"), 1, "99");
    Edited.text(folder.out().resolve("cohort.json"), "\"mean\" : 77", "\"mean\" : 79");
    Edited.text(folder.out().resolve("scores.csv"), "west,Site west", "west,Site West");
    Edited.text(folder.out().resolve("items.csv"), "organization,4,3", "organization,4,4");
    Edited.text(folder.out().resolve("answers.csv"), ",18,", ",17,");
    assertSays(1, "cohort-edited", elsewhere());
  }

  @Test
  void aLineMoreOrLessIsFoundInATable() throws IOException {
    folder.run("--format=none");
    var scores = folder.out().resolve("scores.csv");
    Files.writeString(scores, Files.readString(scores) + "more\n");
    var items = folder.out().resolve("items.csv");
    Files.writeString(items, Files.readString(items).replaceFirst("(?s)\n[^\n]*\n$", "\n"));
    assertSays(1, "cohort-lines", elsewhere());
  }

  @Test
  void reviewsThatWereChangedAddedOrTakenAwayAreNamed() throws IOException {
    folder.review("more.yaml", "more", "2025-03-11");
    folder.run("--format=none");
    Edited.text(folder.reviews().resolve("2024/west.yaml"), "score: 3", "score: 4");
    Edited.text(folder.reviews().resolve("2024/south.yaml"), "score: 3", "score: 4");
    Files.delete(folder.reviews().resolve("more.yaml"));
    folder.review("new.yaml", "new", "2025-03-11");
    folder.review("newer.yaml", "newer", "2025-03-11");
    folder.review("newest.yaml", "newest", "2025-03-11");
    assertSays(1, "cohort-stale", elsewhere());
    assertThat(elsewhere("--language", "fi").out())
        .contains("tiedostosta puuttuu new.yaml ja 2 muuta arviointia;");
    Files.delete(folder.out().resolve("cohort.json"));
    assertSays(1, "cohort-stale-unlisted", elsewhere());
  }

  @Test
  void anEditedMarkIsFound() throws IOException {
    folder.run("--format=none");
    Edited.text(
        folder.out().resolve("cohort.json"), "\"version\" : \"2008\"", "\"version\" : \"2009\"");
    assertThat(elsewhere().out()).contains("cohort.json:1:1: report: its record of its rubric");
  }

  @Test
  void aFileWithoutAMarkAndABrokenOneAreFound() throws IOException {
    folder.run("--format=none");
    Files.writeString(folder.out().resolve("cohort.json"), "{}");
    Files.writeString(folder.out().resolve("cohort.pdf"), "no PDF");
    assertSays(1, "cohort-foreign", elsewhere());
  }

  @Test
  void anotherVersionThatWroteTheSameIsANote() throws IOException {
    folder.run("--format=none");
    Edited.text(
        folder.out().resolve("cohort.json"),
        "\"fidelity\" : \"0.1.0\"",
        "\"fidelity\" : \"0.0.9\"");
    assertThat(elsewhere().out())
        .contains("cohort.json:1:1: note: report: fidelity 0.0.9 wrote it; fidelity 0.1.0")
        .contains("[report-other-version]");
    assertThat(elsewhere().code()).isZero();
  }

  @Test
  void aChangedRubricIsFound() throws IOException {
    folder.run("--format=none");
    Edited.text(folder.out().resolve("cohort.json"), "\"sha256\" : \"", "\"sha256\" : \"0");
    assertThat(elsewhere().out()).contains("cohort.json:1:1: report: rubric 'ips-25' has changed");
  }

  private Cli.Run elsewhere(String... options) {
    var run =
        Cli.run(
            Stream.concat(
                    Stream.of(
                        "check",
                        folder.reviews().toString(),
                        "--reports",
                        folder.out().toString(),
                        "--ignore",
                        UNCOMMENTED),
                    Stream.of(options))
                .toArray(String[]::new));
    return new Cli.Run(run.code(), folder.told(run.out()), run.err());
  }

  private static Cli.Run check(Path path) {
    return Cli.run("check", path.toString(), "--ignore", UNCOMMENTED);
  }

  private static void assertSays(int code, String golden, Cli.Run run) {
    assertThat(run.err()).isEmpty();
    Golden.assertMatches(GOLDEN.resolve(golden + ".txt"), run.out());
    assertThat(run.code()).isEqualTo(code);
  }
}
