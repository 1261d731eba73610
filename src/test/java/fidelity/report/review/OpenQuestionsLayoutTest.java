package fidelity.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.text.Display;
import fidelity.report.text.TextWriter;
import fidelity.scoring.Scorecard;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What an unfinished review still has to find out, told at several lengths.
class OpenQuestionsLayoutTest {

  @Test
  void anUnfinishedReviewAsksAndNeverAnswers() {
    var versions = versions(SampleScorecards.of("unfinished-2025"));
    assertThat(versions.getFirst())
        .startsWith(
            """
            Find out first

            Items not finished: 14. Questions to find out: 28.

            - 1. Caseload size Clients per full-time specialist
            - 3. Vocational generalists Specialists give follow-along support
            """);
    assertThat(versions.getLast())
        .contains("Further items, and how many questions each has: 1 (1), 3 (1), 4 (1), 5 (1),")
        .doesNotContain("Clients per full-time specialist");
  }

  @Test
  void theQuestionsBecomeFewerByAnEighth() {
    assertThat(versions(SampleScorecards.of("unfinished-2025")))
        .extracting(version -> version.lines().filter(line -> line.startsWith("- ")).count())
        .containsExactly(14L, 14L, 12L, 10L, 8L, 7L, 5L, 3L, 1L, 0L);
  }

  private static List<String> versions(Scorecard scorecard) {
    var language = ReportLanguage.of(scorecard.rubric(), scorecard.review());
    return OpenQuestionsLayout.versions(scorecard, language).stream()
        .map(blocks -> TextWriter.write(blocks, Display.PLAIN))
        .toList();
  }
}
