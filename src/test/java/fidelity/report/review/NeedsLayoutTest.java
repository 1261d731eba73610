package fidelity.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.text.Display;
import fidelity.report.text.TextWriter;
import fidelity.scoring.Scorecard;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The development needs of a first page: with all advice, with its first sentence, and alone.
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

  private static List<String> versions(Scorecard scorecard) {
    var language = ReportLanguage.of(scorecard.rubric(), scorecard.review());
    return NeedsLayout.versions(scorecard, language).stream()
        .map(blocks -> TextWriter.write(blocks, Display.PLAIN))
        .toList();
  }
}
