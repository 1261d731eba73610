package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Cli;
import fidelity.input.TestScorecard;
import fidelity.report.review.ReportLayout;
import fidelity.report.text.Display;
import fidelity.report.text.TextWriter;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Points;
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

/// Half points, where a scale has them, are told as they were given by every command and report.
class HalfPointsTest {

  private static final String FOLDER = "src/test/resources/rubrics/";
  private static final String RUBRIC = FOLDER + "half-points.yaml";
  private static final String REVIEW = FOLDER + "half-points-review.yaml";
  private static final Path GOLDEN = Path.of("src/test/resources/golden/half-points");

  @TempDir private Path out;

  @Test
  void halvesAddUpAndABandMayBeginAtOne() {
    var scorecard = score(REVIEW);
    assertThat(scorecard.scored().stream().map(item -> item.scores().lowest()))
        .containsExactly(new Points(7), new Points(3), Points.of(4), new Points(5));
    assertThat(scorecard.total().lowest()).isEqualTo("11.5");
    assertThat(scorecard.band().map(Band::id)).hasValue("fair");
    assertThat(scorecard.developmentNeeds().stream().map(each -> each.item().id()))
        .containsExactly("2");
  }

  @Test
  void pointsThatAreScaledUpAreWhole() {
    var scorecard = score(FOLDER + "half-points-left-out-review.yaml");
    assertThat(scorecard.points().lowest()).isEqualTo("9.5");
    assertThat(scorecard.total().lowest()).isEqualTo("13.0");
    assertThat(scorecard.sections().getLast().score().orElseThrow().lowest()).isEqualTo("9.0");
  }

  @ParameterizedTest
  @CsvSource({
    "scorecard.txt, score --format none --explain " + REVIEW,
    "scorecard.json, score --format none --json " + REVIEW,
    "plan.txt, plan " + REVIEW,
    "handbook.txt, rubric show " + RUBRIC,
    "lint.txt, rubric lint " + RUBRIC,
    "blank.yaml, new --from " + REVIEW + " -",
    "schema.json, schema review --rubric " + RUBRIC,
    "diff.txt, rubric diff " + RUBRIC + " " + FOLDER + "rescaled.yaml",
    "other-rubric.txt, score --format none --rubric " + FOLDER + "rescaled.yaml " + REVIEW
  })
  void everyCommandTellsThem(String golden, String command) {
    var run = Cli.run(command.split(" ", -1));
    Golden.assertMatches(GOLDEN.resolve(golden), run.out() + run.err());
  }

  @Test
  void theReportTellsThem() {
    var report = ReportLayout.layOut(Improvements.of(score(REVIEW)), "1.0.0");
    Golden.assertMatches(GOLDEN.resolve("report.txt"), TextWriter.write(report, Display.PLAIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Summary", "Scores", "Items", "Next steps", "Answers", "Rubric", "About"})
  void theWorkbookTellsThem(String sheet) throws IOException {
    try (var book = SampleWorkbooks.open(SampleWorkbooks.bytes(score(REVIEW)))) {
      Golden.assertMatches(
          GOLDEN.resolve("workbook").resolve(sheet + ".txt"), SheetDump.of(book.getSheet(sheet)));
    }
  }

  /// A decimal comma is taken where the table has it in quotes; the scores that are written come
  /// back as they are.
  @Test
  void aTableTellsThemAndItsScoresComeBack() throws IOException {
    var table = Files.copy(Path.of(FOLDER + "half-points-sites.csv"), out.resolve("sites.csv"));
    new TableBatch(Path.of(RUBRIC), out)
        .assertTold(
            table, GOLDEN.resolve("batch"), List.of("scores.csv", "items.csv", "cohort.json"));
  }

  private static Scorecard score(String review) {
    return TestScorecard.of(Path.of(review));
  }
}
