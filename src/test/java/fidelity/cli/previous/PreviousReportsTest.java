package fidelity.cli.previous;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The reports of reviews that name the last one before them.
class PreviousReportsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/previous");

  @TempDir private Path folder;

  private LastReviewFolder visits;

  @BeforeEach
  void copy() {
    visits = LastReviewFolder.in(folder);
  }

  private Path scored(String year, String... formats) {
    var file = visits.review(year);
    var run = Cli.run("score", file.toString(), "--format", String.join(",", formats));
    assertThat(run.code()).as(run.err()).isZero();
    return file;
  }

  private String report(String year, String ending) throws IOException {
    return Files.readString(visits.path().resolve("alderbrook-%s.%s".formatted(year, ending)));
  }

  private String check(String... more) {
    var words = new String[1 + more.length];
    words[0] = "check";
    System.arraycopy(more, 0, words, 1, more.length);
    return visits.run(words).out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2026"})
  void theScorecardTellsProgramsWhatHasChanged(String year) throws IOException {
    scored(year, "json");
    var json = report(year, "json");
    Golden.assertMatches(
        GOLDEN.resolve("%s.json".formatted(year)), json.substring(json.indexOf("\"previous\":")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025 | Since the last review: 16–17 April 2024, 99/125 (Fair fidelity) → 107/125 (Good"
            + " fidelity)",
        "2026 | Since the last review: 15–16 April 2025, 107/125 (Good fidelity) → 15–16 April"
            + " 2025, by the later rubric, 103–104/125 (Good fidelity) → 112/125 (Good fidelity)"
      })
  void theScorecardOfTheTerminalSaysItInALine(String year, String line) {
    for (var more : List.of("--color=never", "--explain")) {
      var run = Cli.run("score", "--format=none", more, visits.review(year).toString());
      assertThat(run.out().replaceAll("\\s+", " ")).containsOnlyOnce(line);
    }
  }

  @Test
  void aReviewThatNamesNoneTellsOfNone() throws IOException {
    assertThat(Cli.run("score", "--format=none", visits.review("2023").toString()).out())
        .doesNotContain("last review");
    scored("2023", "json", "xlsx");
    assertThat(report("2023", "json")).doesNotContain("previous");
  }

  @Test
  void aReportIsCurrentUntilTheLastReviewIsAnother() {
    var file = scored("2025", "pdf", "xlsx", "json", "html", "docx").toString();
    assertThat(check(file)).contains("5 reports checked").doesNotContain("report:");
    visits.edit("2024", "status: final", "status: moderated");
    assertThat(check(file))
        .contains("[previous-changed]")
        .contains(
            "alderbrook-2025.pdf:1:1: report: the last review that it is set beside is another"
                + " today, or none that fits; write the report anew [report-other-previous]")
        .contains("alderbrook-2025.xlsx:1:1: report: the last review")
        .contains("alderbrook-2025.html:1:1: report: the last review")
        .contains("alderbrook-2025.docx:1:1: report: the last review")
        .contains("alderbrook-2025.json:1:1: report: the last review");
    visits.name("2025", "2024");
    assertThat(check(file)).contains("[stale-report]").doesNotContain("[previous-changed]");
    scored("2025", "pdf", "xlsx", "json", "html", "docx");
    assertThat(check(file)).doesNotContain("report:").doesNotContain("previous");
  }

  @Test
  void aReportMadeWithoutTheLastReviewIsToBeMadeAnewWhenThatIsBack() throws IOException {
    var last = visits.review("2024");
    var text = Files.readString(last);
    Files.delete(last);
    var file = visits.review("2025").toString();
    assertThat(Cli.run("score", file, "--format", "json").code()).isZero();
    assertThat(check(file)).contains("[previous-missing]").doesNotContain("report:");
    Files.writeString(last, text);
    assertThat(check(file)).contains("[report-other-previous]");
  }

  @Test
  void aRubricOfTheLastReviewThatHasChangedMakesTheReportStale() throws IOException {
    var rubric = visits.path().resolve("own.yaml");
    Files.writeString(rubric, Files.readString(Path.of("rubrics/ips-25.yaml")));
    visits.edit("2024", "rubric: ips-25", "rubric: own.yaml");
    visits.name("2025", "2024");
    var file = scored("2025", "json").toString();
    assertThat(check(file)).doesNotContain("report:");
    Files.writeString(rubric, Files.readString(rubric) + "\n# another edition\n");
    assertThat(check(file)).contains("[report-other-previous]");
  }

  @Test
  void remadeReportsAreTheSameBytesWhoeverWritesThem() throws IOException {
    scored("2026", "pdf", "xlsx", "json");
    var out = folder.resolve("out");
    var run =
        Cli.run(
            "batch",
            visits.path().toString(),
            "--out=" + out,
            "--format=pdf,xlsx,json",
            "--quiet",
            "--jobs=2");
    assertThat(run.code()).as(run.err()).isZero();
    for (var ending : new String[] {"pdf", "xlsx", "json"}) {
      var batched = files(out).filter(each -> each.endsWith("alderbrook_2026-04-14." + ending));
      assertThat(Files.readAllBytes(Path.of(batched.findFirst().orElseThrow())))
          .as(ending)
          .isEqualTo(Files.readAllBytes(visits.path().resolve("alderbrook-2026." + ending)));
    }
  }

  private static Stream<String> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.map(Path::toString).toList().stream();
    }
  }

  @Test
  void anUpdateWritesTheReportWhoseLastReviewChanged() throws IOException {
    var out = "--out=" + folder.resolve("out");
    var all = visits.path().toString();
    assertThat(Cli.run("batch", all, out, "--format=json").code()).isZero();
    visits.edit("2024", "status: final", "status: moderated");
    var run = Cli.run("batch", all, out, "--format=json", "--update");
    assertThat(run.out()).contains("2 reports written, 2 current already");
    assertThat(Files.readString(folder.resolve("out/problems.csv")))
        .contains("is not as it was when it was named");
  }

  @Test
  void ofAChainOnlyTheLastIsRead() throws IOException {
    scored("2026", "json");
    var before = report("2026", "json");
    Files.delete(visits.review("2023"));
    Files.delete(visits.review("2024"));
    scored("2026", "json");
    assertThat(report("2026", "json")).isEqualTo(before);
    assertThat(check(visits.review("2026").toString())).doesNotContain("previous");
  }

  @Test
  void byAnotherRubricTheLastReviewIsScoredByThatToo() throws IOException {
    var file = visits.review("2025").toString();
    assertThat(Cli.run("score", file, "--rubric", "ips-25-social-care", "--format", "json").code())
        .isZero();
    var json = report("2025", "ips-25-social-care.json");
    assertThat(json.substring(json.indexOf("\"previous\":")))
        .contains("\"rubric\":{\"id\":\"ips-25-social-care\"")
        .doesNotContain("\"other_rule\":true");
    assertThat(check(file)).doesNotContain("report:");
  }

  @Test
  void aReviewBegunFromTheLastOneTellsWhatHasChanged() throws IOException {
    var next = folder.resolve("next.yaml");
    assertThat(Cli.run("new", "--from", visits.review("2024").toString(), next.toString()).code())
        .isZero();
    Files.writeString(next, Files.readString(next).replace("2000-01-01", "2025-04-15"));
    var run = Cli.run("score", next.toString(), "--json", "--format", "none");
    assertThat(run.out())
        .contains("\"previous\":{\"review\":{\"review\":\"alderbrook-2024.yaml\"")
        .contains("\"movement\":\"open\"");
  }

  @Test
  void codesTellNothingOfTheLastReview() throws IOException {
    var out = folder.resolve("out");
    var codes = folder.resolve("codes.csv");
    var run =
        Cli.run(
            "batch",
            visits.review("2025").toString(),
            "--out=" + out,
            "--format=json",
            "--pseudonyms=" + codes);
    assertThat(run.code()).as(run.err()).isZero();
    for (var file : files(out).filter(each -> each.endsWith(".json")).toList()) {
      assertThat(Files.readString(Path.of(file)))
          .doesNotContain("alderbrook")
          .doesNotContain("previous");
    }
  }
}
