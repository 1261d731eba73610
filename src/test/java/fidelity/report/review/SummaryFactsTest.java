package fidelity.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Paragraph;
import fidelity.scoring.Scorecard;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a summary lists: the development needs, or that there are none.
class SummaryFactsTest {

  @Test
  void withoutNeedsItSaysThatThereAreNone() {
    assertThat(needs(SampleScorecards.of("exemplary-2025")))
        .containsExactly(Paragraph.of("No item has a score of 2 or less."));
  }

  @Test
  void whileItemsAreOpenItSaysWhichCanStillBecomeNeeds() {
    assertThat(needs(SampleScorecards.of("unfinished-2025")))
        .containsExactly(
            Paragraph.of("No item is settled at 2 or less."),
            Paragraph.of(
                "Items whose score can still be 2 or less (8): 4, 5, 7, 8, 11, 17, 24, 25."));
  }

  @Test
  void everyNeedStandsWithItsRecommendation() {
    var needs = (Bullets) needs(SampleScorecards.of("team-practice-2025")).getFirst();
    assertThat(needs.entries())
        .extracting(entry -> entry.text())
        .containsExactly(
            "1. Team meetings – score 2. Write decisions into the shared calendar during the meeting.",
            "10. Clients' voice – score 2. Find the money to pay the peer worker.");
  }

  private static List<Block> needs(Scorecard scorecard) {
    return SummaryFacts.developmentNeeds(
        scorecard, ReportLanguage.of(scorecard.rubric(), scorecard.review()));
  }
}
