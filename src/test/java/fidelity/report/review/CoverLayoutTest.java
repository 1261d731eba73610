package fidelity.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.Block.Cover;
import fidelity.report.Block.Fact;
import fidelity.scoring.Scorecard;
import org.junit.jupiter.api.Test;

/// What the first page shows: a finished review, an unfinished one, another scale, and what is left
/// out when the review does not tell it.
class CoverLayoutTest {

  @Test
  void aFinishedReviewShowsItsTotalAndItsBand() {
    var cover = cover(SampleScorecards.of("exemplary-2025"));
    assertThat(cover.title())
        .isEqualTo("Fidelity review of the Harbour Employment Service, north team");
    assertThat(cover.resultLabel()).isEqualTo("Total");
    assertThat(cover.result()).isEqualTo("117/125");
    assertThat(cover.band()).isEqualTo("Exemplary fidelity");
  }

  @Test
  void anUnfinishedReviewShowsTheRangeAndTheBandsInReach() {
    var cover = cover(SampleScorecards.of("unfinished-2025"));
    assertThat(cover.title()).isEqualTo("Fidelity review report (Draft)");
    assertThat(cover.resultLabel()).isEqualTo("Total (review not finished)");
    assertThat(cover.result()).isEqualTo("72–100/125");
    assertThat(cover.band())
        .isEqualTo("Possible bands: Good fidelity, Fair fidelity, Not supported employment");
  }

  @Test
  void itHasAStepForEveryScoreOfTheScale() {
    assertThat(cover(SampleScorecards.of("exemplary-2025")).levels()).isEqualTo(5);
    assertThat(cover(SampleScorecards.of("team-practice-2025")).levels()).isEqualTo(4);
  }

  @Test
  void organisationAndPublisherStandThereOnlyWhenTheyAreNamed() {
    assertThat(cover(SampleScorecards.of("exemplary-2025")).lines())
        .extracting(Fact::label)
        .containsExactly(
            "Service",
            "Organization",
            "Dates of visit",
            "Report date",
            "Type of review",
            "Status",
            "Rubric",
            "Publisher");
    var bare = "(, organisation: [^}]*)|(^publisher: .*\n)|(^reported: .*\n)";
    assertThat(cover(SampleScorecards.of("exemplary-2025", bare, "")).lines())
        .extracting(Fact::label)
        .containsExactly("Service", "Dates of visit", "Type of review", "Status", "Rubric");
  }

  private static Cover cover(Scorecard scorecard) {
    return CoverLayout.of(scorecard, ReportLanguage.of(scorecard.rubric(), scorecard.review()));
  }
}
