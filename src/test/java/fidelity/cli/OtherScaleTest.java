package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A review scored by another scale than its own: one remark for each answer or score that the
/// other scale cannot take, and none else. Every item of the two scales is such a case, and is
/// named after it.
class OtherScaleTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/score");
  private static final String REVIEW = "src/test/resources/other-scale/review.yaml";
  private static final String OTHER = "src/test/resources/other-scale/other.yaml";

  @Test
  void theReviewsOwnScaleTakesEverything() {
    var run = Cli.run("score", REVIEW, "--format", "none");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("Remarks");
  }

  @Test
  void eachAnswerAndScoreIsTakenOrHasOneRemark() {
    var run = Cli.run("score", REVIEW, "--rubric", OTHER, "--format", "none", "--explain");
    assertThat(run.code()).isZero();
    Golden.assertMatches(GOLDEN.resolve("other-scale.txt"), run.out() + run.err());
  }

  @Test
  void theJsonLineHasTheSameRemarks() {
    var run = Cli.run("score", REVIEW, "--rubric", OTHER, "--format", "none", "--json");
    assertThat(run.code()).isZero();
    Golden.assertMatches(GOLDEN.resolve("other-scale.json"), run.out());
  }
}
