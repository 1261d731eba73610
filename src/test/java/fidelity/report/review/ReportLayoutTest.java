package fidelity.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.report.Block.Heading;
import fidelity.report.DocumentHeadings;
import fidelity.report.text.Display;
import fidelity.report.text.TextWriter;
import fidelity.scoring.improvement.Improvements;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole review report, as lines of text: finished, unfinished, in Finnish, and of another
/// scale.
class ReportLayoutTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exemplary-2025",
        "unfinished-2025",
        "thl-2024",
        "team-practice-2025",
        "young-adults-2025"
      })
  void theReportReadsAsAgreed(String sample) {
    var report = ReportLayout.layOut(Improvements.of(SampleScorecards.of(sample)), "1.0.0");
    Golden.assertMatches(
        Path.of("src/test/resources/golden/report", sample + ".txt"),
        TextWriter.write(report, Display.PLAIN));
  }

  @Test
  void whatTheReviewDoesNotTellHasNoHeading() {
    var report =
        ReportLayout.layOut(
            Improvements.of(
                SampleScorecards.of("unfinished-2025", "^(purpose|programme): >\n.*\n", "")),
            "1.0.0");
    assertThat(DocumentHeadings.of(report.blocks()))
        .extracting(Heading::text)
        .containsSequence("About the review", "Documents seen");
  }
}
