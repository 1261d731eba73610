package fidelity.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.text.Display;
import fidelity.report.text.TextWriter;
import fidelity.scoring.Scorecard;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the first page says there is to do: the development needs at two lengths and without
/// advice, or what an unfinished review still has to find out.
class NeedsLayoutTest {

  @Test
  void withoutNeedsItSaysThatThereAreNone() {
    assertThat(versions(SampleScorecards.of("exemplary-2025")))
        .containsOnly(
            "Key development needs (score 2 or less)\n\nNo item has a score of 2 or less.\n");
  }

  @Test
  void everyNeedStandsWithItsAdviceThenWithItsFirstSentenceThenAlone() {
    var versions = versions(SampleScorecards.of("thl-2024"));
    assertThat(versions).hasSize(3);
    assertThat(versions).allMatch(version -> version.contains("7. Työhönvalmennuksen tiimi"));
    assertThat(versions.get(0)).contains("Suuremmassa").doesNotContain("…");
    assertThat(versions.get(1)).contains("tiiminvetäjää. …").doesNotContain("Suuremmassa");
    assertThat(versions.get(2)).doesNotContain("tiiminvetäjää.");
  }

  @Test
  void anUnfinishedReviewAsksAndNeverAnswers() {
    var versions = versions(SampleScorecards.of("unfinished-2025"));
    assertThat(versions.getFirst())
        .startsWith(
            """
            What is still to be found out

            Items not finished: 14 of 25. Questions without an answer: 28.

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
    return NeedsLayout.of(scorecard, language).versions().stream()
        .map(blocks -> TextWriter.write(blocks, Display.PLAIN))
        .toList();
  }
}
