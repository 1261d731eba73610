package fidelity.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Paragraph;
import fidelity.scoring.Scorecard;
import org.junit.jupiter.api.Test;

/// What a summary lists: the development needs, or that there are none.
class SummaryFactsTest {

  @Test
  void withoutNeedsItSaysThatThereAreNone() {
    assertThat(needs(SampleScorecards.of("exemplary-2025")))
        .isEqualTo(Paragraph.of("No item scored 2 or less."));
  }

  @Test
  void everyNeedStandsWithItsRecommendation() {
    var needs = (Bullets) needs(SampleScorecards.of("team-practice-2025"));
    assertThat(needs.entries())
        .extracting(entry -> entry.text())
        .containsExactly(
            "1. Team meetings – score 2. Write decisions into the shared calendar during the meeting.",
            "10. Clients' voice – score 2. Find the money to pay the peer worker.");
  }

  private static Block needs(Scorecard scorecard) {
    return SummaryFacts.developmentNeeds(
        scorecard, ReportLanguage.of(scorecard.rubric(), scorecard.review()));
  }
}
