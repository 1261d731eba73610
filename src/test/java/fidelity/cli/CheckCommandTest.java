package fidelity.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cli.outputs.ReviewReport;
import fidelity.input.TestScorecard;
import fidelity.scoring.improvement.Improvements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a report is told, whoever did it; what is right passes.
class CheckCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/check");

  @TempDir private static Path scored;
  @TempDir private Path folder;

  @BeforeAll
  static void score() throws IOException {
    var review = Files.copy(Path.of("samples/unfinished-2025.yaml"), scored.resolve("north.yaml"));
    Cli.run("score", review.toString(), "--format", "xlsx,pdf,html,json");
    Cli.run("score", review.toString(), "--rubric", "ips-25-social-care", "--format", "xlsx");
  }

  @BeforeEach
  void copy() throws IOException {
    try (var files = Files.list(scored)) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void theSamplesAndTheirReportsAreClean() {
    var run = Cli.run("check", "samples", "rubrics", "--warnings-as-errors");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("34 reviews, 6 rubrics and 19 reports checked: no problems\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void everyReportOfAnUntouchedReviewIsCurrent() {
    assertFinds(0, "current");
  }

  @Test
  void inFinnishTheClosingLineIsFinnish() {
    assertSays(0, "finnish", Cli.run("check", folder.toString(), "--language", "fi"));
  }

  @Test
  void aReviewThatWasChangedMakesItsReportsStale() throws IOException {
    var review = folder.resolve("north.yaml");
    Files.writeString(review, Files.readString(review).replace("92 %", "82 %"));
    assertFinds(1, "stale");
  }

  @Test
  void anEditedFigureIsFoundInEachFormat() throws IOException {
    Edited.cell(folder.resolve("north.xlsx"), "Scores", "C6", 2);
    Edited.page(folder.resolve("north.pdf"), 2, "98");
    Edited.text(
        folder.resolve("north.html"),
        "size <span class=\"aside\">score 3",
        "size <span class=\"aside\">score 4");
    Edited.text(folder.resolve("north.json"), "\"total\":null", "\"total\":98");
    assertFinds(1, "edited");
  }

  @Test
  void aReportOfAnotherReviewIsNamed() throws IOException {
    var south = folder.resolve("south.yaml");
    Files.writeString(south, Files.readString(folder.resolve("north.yaml")) + "# another\n");
    Files.copy(folder.resolve("north.pdf"), folder.resolve("south.pdf"));
    Files.writeString(folder.resolve("south.json"), "{\"total\": 125}\n");
    Files.copy(folder.resolve("north.xlsx"), folder.resolve("south.ips-25-social-care.xlsx"));
    assertFinds(1, "foreign");
  }

  @Test
  void aReportByAnotherRubricThanItsNameSaysIsNamed() throws IOException {
    Files.delete(folder.resolve("north.xlsx"));
    Files.move(folder.resolve("north.ips-25-social-care.xlsx"), folder.resolve("north.xlsx"));
    assertFinds(1, "other-rubric");
  }

  @Test
  void anotherProgramVersionThatSaysTheSameIsANote() throws IOException {
    writeAs("0.0.9");
    assertFinds(0, "other-version");
  }

  /// Writes all reports as another version of the program would.
  private void writeAs(String version) throws IOException {
    var scorecard = TestScorecard.of(folder.resolve("north.yaml"));
    for (var format : ReportFormats.ALL) {
      try (var out = Files.newOutputStream(folder.resolve("north" + format.ending()))) {
        format.write(new ReviewReport(Improvements.of(scorecard), version), out);
      }
    }
  }

  @Test
  void theSameContentInOtherBytesIsAProblem() throws IOException {
    Edited.packedAnew(folder.resolve("north.xlsx"));
    Edited.savedAnew(folder.resolve("north.pdf"));
    Edited.text(folder.resolve("north.html"), "<main ", "<MAIN  ");
    Edited.text(folder.resolve("north.json"), "\"lowest\":", "\"lowest\": ");
    assertFinds(1, "other-bytes");
  }

  @Test
  void whatIsDrawnOrNotedOnAPageIsAProblem() throws IOException {
    Edited.drawn(folder.resolve("north.pdf"), 1);
    assertThat(check()).contains(changed("north.pdf", "page 1, and 1 more place differs"));
    Files.copy(scored.resolve("north.pdf"), folder.resolve("north.pdf"), REPLACE_EXISTING);
    Edited.noted(folder.resolve("north.pdf"), 2);
    assertThat(check()).contains(changed("north.pdf", "page 2, and 1 more place differs"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "head | --ink:#1b2629 | --ink:#fff",
        "body | class=\"skip\" href=\"#report\" | class=\"skip\" href=\"https://e.org\"",
        "#item-1 | Caseload size <span class=\"aside\"> | Caseload size <span class=\"unseen\">",
        "head | default-src 'none' | default-src *"
      })
  void whatIsChangedInAPageBesideItsTextsIsAProblem(String part, String from, String to)
      throws IOException {
    Edited.text(folder.resolve("north.html"), from, to);
    assertThat(check()).contains(changed("north.html", part));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "xl/styles.xml | 0&quot;/125&quot; | &quot;125/125&quot;",
        "xl/charts/chart1.xml | <c:v>3.0</c:v> | <c:v>5</c:v>",
        "xl/worksheets/sheet1.xml | <oddFooter> | <oddFooter>&amp;C125/125",
        "xl/_rels/workbook.xml.rels | </Relationships> | <Relationship Id='x' Target='https://e.org' TargetMode='External'/></Relationships>"
      })
  void whatIsChangedInAWorkbookBesideItsTextsIsAProblem(String part, String from, String to)
      throws IOException {
    Edited.part(folder.resolve("north.xlsx"), part, from, to);
    assertThat(check()).contains(changed("north.xlsx", part));
    assertThat(Cli.run("check", folder.toString()).code()).isEqualTo(1);
  }

  @Test
  void aFileOfAWorkbookThatIsAddedIsAProblem() throws IOException {
    Edited.added(folder.resolve("north.xlsx"), "xl/more.xml");
    assertThat(check()).contains(changed("north.xlsx", "xl/more.xml"));
  }

  @Test
  void whatIsChangedInAReportOfAnotherVersionIsAProblem() throws IOException {
    writeAs("0.0.9");
    Edited.part(folder.resolve("north.xlsx"), "xl/styles.xml", "165", "166");
    Edited.drawn(folder.resolve("north.pdf"), 1);
    assertFinds(1, "looks-different");
  }

  @Test
  void aPdfWithoutAMarkThatHasTheNameOfAReportIsNamedInAnyFolder() throws IOException {
    var reports = Files.createDirectories(folder.resolve("reports"));
    for (var name :
        List.of("north.pdf", "North.PDF", "larkfield-town_2025-10-07.pdf", "other.pdf")) {
      Files.writeString(reports.resolve(name), "%PDF-1.7\nxref\ntrailer\n<<>>\nstartxref\n9\n");
    }
    var review = folder.resolve("north.yaml").toString();
    assertSays(1, "unmarked", Cli.run("check", review, "--reports", reports.toString()));
  }

  private String check() {
    return Cli.run("check", folder.toString()).out();
  }

  private String changed(String report, String where) {
    return folder.resolve(report)
        + ":1:1: report: its texts and numbers are right, but something else was changed after it"
        + " was written: "
        + where
        + "; write it anew";
  }

  @Test
  void whatIsNoReportAtAllIsAProblemAndNoCrash() throws IOException {
    Files.writeString(folder.resolve("north.xlsx"), "no zip");
    Files.writeString(folder.resolve("north.pdf"), "%PDF-1.7\n" + "[".repeat(100_000));
    Files.writeString(folder.resolve("north.html"), "<!DOCTYPE html>\n" + "<a b='".repeat(100_000));
    Files.writeString(folder.resolve("north.json"), "[".repeat(100_000));
    assertFinds(1, "broken");
  }

  @Test
  void reportsElsewhereAreFoundByTheReviewThatTheyCarry() throws IOException {
    var reports = Files.createDirectories(folder.resolve("reports/2025"));
    Files.move(folder.resolve("north.xlsx"), reports.resolve("a.xlsx"));
    Files.copy(Path.of("samples/thl-2024.pdf"), reports.resolve("b.pdf"));
    Files.writeString(reports.resolve("c.json"), "{}");
    var run =
        Cli.run(
            "check",
            folder.resolve("north.yaml").toString(),
            "--reports",
            folder.resolve("reports").toString());
    assertSays(1, "elsewhere", run);
  }

  @Test
  void aNeedlessScoreIsAWarningThatCanBeMadeToFail() throws IOException {
    Files.writeString(
        folder.resolve("warned.yaml"),
        """
        rubric: ips-25
        site: { id: a, name: A }
        visited: 2025-03-11
        items:
          1: { answers: { clients_per_specialist: 18 }, score: 5, reason: Fewer than twenty. }
        """);
    var file = folder.resolve("warned.yaml").toString();
    assertSays(0, "warning", Cli.run("check", file));
    assertThat(Cli.run("check", file, "--warnings-as-errors").code()).isEqualTo(1);
  }

  @Test
  void otherYamlIsSkippedInAFolderAndAProblemWhenNamed() throws IOException {
    var other = Files.writeString(folder.resolve("other.yaml"), "name: Something else\n");
    var wrong = Files.writeString(folder.resolve("wrong.yaml"), "rubric: ips-52\nitems: {}\n");
    assertFinds(1, "mixed");
    assertThat(Cli.run("check", wrong.toString()).code()).isEqualTo(1);
    assertSays(2, "neither", Cli.run("check", other.toString()));
  }

  @Test
  void aReviewWhoseItemsAreMisspeltIsABrokenReview() throws IOException {
    var review = Files.readString(folder.resolve("north.yaml"));
    Files.writeString(folder.resolve("a.YAML"), review.replace("\nitems:", "\nitemz:"));
    Files.writeString(folder.resolve("b.Yml"), "Rubric: ips-25\nSite: A\n");
    assertFinds(1, "misspelt");
  }

  @Test
  void whatIsPassedOverIsCountedAndNamedWhenAsked() throws IOException {
    Files.writeString(folder.resolve("other.yml"), "name: Something else\n");
    Files.writeString(folder.resolve(".hidden.yaml"), "items: {}\n");
    Files.createSymbolicLink(folder.resolve("linked.yaml"), Path.of("nowhere"));
    Files.createDirectory(folder.resolve(".git"));
    assertFinds(0, "passed-over");
    assertSays(0, "passed-over-named", Cli.run("check", "--passed-over", folder.toString()));
  }

  @Test
  void nothingToReadIsSaid() throws IOException {
    Files.delete(folder.resolve("north.yaml"));
    var run =
        Cli.run(
            "check",
            folder.resolve("none.yaml").toString(),
            folder.resolve("north.pdf").toString());
    assertSays(2, "nothing", run);
  }

  private void assertFinds(int code, String golden) {
    assertSays(code, golden, Cli.run("check", folder.toString()));
  }

  private void assertSays(int code, String golden, Cli.Run run) {
    assertThat(run.err()).isEmpty();
    Golden.assertMatches(
        GOLDEN.resolve(golden + ".txt"), run.out().replace(folder.toString(), "reviews"));
    assertThat(run.code()).isEqualTo(code);
  }
}
