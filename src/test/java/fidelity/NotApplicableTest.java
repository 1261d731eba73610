package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Cli;
import fidelity.input.TestScorecard;
import fidelity.report.review.ReportLayout;
import fidelity.report.text.Display;
import fidelity.report.text.TextWriter;
import fidelity.scoring.Scorecard;
import fidelity.scoring.improvement.Improvements;
import fidelity.workbook.samples.SampleWorkbooks;
import fidelity.workbook.samples.SheetDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What does not apply to a service is left out of every figure, and every output says why.
class NotApplicableTest {

  private static final String FOLDER = "src/test/resources/rubrics/";
  private static final String PROGRAMME = FOLDER + "programme-43-review.yaml";
  private static final String RESCALED = FOLDER + "rescaled-review.yaml";
  private static final Path GOLDEN = Path.of("src/test/resources/golden/not-applicable");

  @TempDir private Path out;

  @Test
  void aPublishedTotalOfThirtySixOfFortyThreeItemsComesOut() {
    var scorecard = score(PROGRAMME);
    assertThat(scorecard.items()).hasSize(43);
    assertThat(scorecard.scored()).hasSize(36);
    assertThat(scorecard.notApplicable()).hasSize(7);
    assertThat(scorecard.total().lowest()).isEqualTo("4.03");
    var leadership = scorecard.sections().getLast();
    assertThat(leadership.items()).hasSize(10);
    assertThat(leadership.scored()).hasSize(9);
    assertThat(leadership.score().orElseThrow().lowest()).isEqualTo("4.00");
  }

  @Test
  void pointsAreScaledUpAndASectionWithoutApplicableItemsHasNone() {
    var scorecard = score(RESCALED);
    assertThat(scorecard.points().lowest()).isEqualTo("7");
    assertThat(scorecard.total().lowest()).isEqualTo("14");
    assertThat(scorecard.sections().getFirst().score().orElseThrow().lowest()).isEqualTo("11");
    assertThat(scorecard.sections().getLast().score()).isEmpty();
    assertThat(scorecard.open()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "scorecard.txt, score --format none --explain " + RESCALED,
    "scorecard.json, score --format none --json " + RESCALED,
    "plan.txt, plan " + RESCALED,
    "what-if.txt, plan --set 2.rooms=yes --set 2.quiet=yes " + RESCALED,
    "handbook.txt, rubric show " + FOLDER + "rescaled.yaml",
    "blank.yaml, new --from " + RESCALED + " -",
    "diff.txt, rubric diff --texts " + FOLDER + "rescaled.yaml " + FOLDER + "programme-43.yaml",
    "other-rubric.txt, score --format none --rubric ips-25 " + RESCALED
  })
  void everyCommandSaysSo(String golden, String command) {
    Golden.assertMatches(GOLDEN.resolve(golden), Cli.run(command.split(" ", -1)).out());
  }

  @Test
  void theReportSaysSo() {
    var report = ReportLayout.layOut(Improvements.of(score(RESCALED)), "1.0.0");
    Golden.assertMatches(GOLDEN.resolve("report.txt"), TextWriter.write(report, Display.PLAIN));
  }

  @ParameterizedTest
  @CsvSource({"Pisteet", "Yhteenveto", "Laatukriteerit", "Vastaukset", "Kriteeristö", "Tietoja"})
  void theWorkbookSaysSo(String sheet) throws IOException {
    try (var book = SampleWorkbooks.open(SampleWorkbooks.bytes(score(RESCALED)))) {
      Golden.assertMatches(
          GOLDEN.resolve("workbook").resolve(sheet + ".txt"), SheetDump.of(book.getSheet(sheet)));
    }
  }

  @Test
  void aTableSaysSoAndItsScoresComeBack() throws IOException {
    var table = Files.copy(Path.of(FOLDER + "rescaled-sites.csv"), out.resolve("sites.csv"));
    var files = List.of("scores.csv", "items.csv", "answers.csv", "cohort.json");
    new TableBatch(rubric(), out).assertTold(table, GOLDEN.resolve("batch"), files);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "item_2_reson",
        "item_2_raeson",
        "item_2_reasons",
        "item2_reason",
        "Item-2-Reason",
        "item 2 reason"
      })
  void aHeadingThatIsNearlyThatOfReasonsLosesNone(String heading) throws IOException {
    var run = batchOf("item_2_reason", heading);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "sites.csv:1:33: column '%s': it is not known; did you mean 'item_2_reason'? [misspelt-column]"
                .formatted(heading));
  }

  @Test
  void anItemThatAlwaysAppliesIsUnansweredWithOneWarning() throws IOException {
    var run = batchOf("2025-02-03,4,", "2025-02-03,n/a,");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            out.resolve("sites.csv")
                + ":2:17: warning: column 'item_1': 'n/a' is read as unanswered: 1 of 3 rows"
                + " [cells-unanswered]\n");
    assertThat(run.out()).contains("3 reviews scored, 1 unfinished, 0 failed\n");
  }

  /// A batch of the table after one change.
  private Cli.Run batchOf(String before, String after) throws IOException {
    var text = Files.readString(Path.of(FOLDER + "rescaled-sites.csv"));
    assertThat(text).contains(before);
    var table = Files.writeString(out.resolve("sites.csv"), text.replace(before, after));
    return new TableBatch(rubric(), out).run(table, out.resolve("to"));
  }

  private Path rubric() throws IOException {
    return Files.copy(Path.of(FOLDER + "rescaled.yaml"), out.resolve("rescaled.yaml"));
  }

  private static Scorecard score(String review) {
    return TestScorecard.of(Path.of(review));
  }
}
