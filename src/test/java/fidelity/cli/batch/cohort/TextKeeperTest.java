package fidelity.cli.batch.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.batch.SampleAttempt;
import fidelity.cohort.CohortReview;
import fidelity.cohort.ReviewText;
import fidelity.cohort.ReviewText.Kind;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts are kept up to a number and up to a length, and those left out are counted.
class TextKeeperTest {

  private static final CohortReview REVIEW =
      CohortReview.of("a.yaml", SampleAttempt.scorecard("exemplary-2025"));

  @ParameterizedTest(name = "of {0} texts of {1} characters {2} are kept")
  @CsvSource({
    "10000, 10, 10000",
    "10001, 10, 10000",
    "4, 1000000, 4",
    "5, 1000000, 4",
    "3, 1333334, 2"
  })
  void theFirstAreKept(int texts, int characters, int kept) {
    var text = new ReviewText("1", "", "", Kind.COMMENTS, "x".repeat(characters));
    var keeper = new TextKeeper();
    keeper.add(REVIEW, List.copyOf(Collections.nCopies(texts, text)));
    assertThat(keeper.list().lines()).hasSize(kept);
    assertThat(keeper.list().all()).isEqualTo(texts);
  }
}
