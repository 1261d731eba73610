package fidelity.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.DocumentMetadata;
import fidelity.scoring.Scorecard;
import fidelity.words.Words;
import org.junit.jupiter.api.Test;

/// What a review's documents say of themselves: a draft is marked on every page, a final one is
/// not.
class ReviewMetadataTest {

  @Test
  void aDraftSaysSoInItsTitleAndAcrossItsPages() {
    var draft = metadata(SampleScorecards.of("unfinished-2025"));
    assertThat(draft.title())
        .isEqualTo(
            "Fidelity review report (Draft) – Larkfield Work Support, town team, 8 October 2025");
    assertThat(draft.watermark()).isEqualTo("DRAFT");
  }

  @Test
  void aFinalReviewDoesNot() {
    var done = metadata(SampleScorecards.of("unfinished-2025", "^status: draft", "status: final"));
    assertThat(done.title())
        .isEqualTo("Fidelity review report – Larkfield Work Support, town team, 8 October 2025");
    assertThat(done.watermark()).isEmpty();
  }

  private static DocumentMetadata metadata(Scorecard scorecard) {
    return ReviewMetadata.of(scorecard, Words.of(scorecard.rubric().identity().language()));
  }
}
