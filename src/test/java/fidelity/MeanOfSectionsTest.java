package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Cli;
import fidelity.input.TestScorecard;
import fidelity.rubric.Points;
import fidelity.rubric.TotalRule;
import fidelity.scoring.Scorecard;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A total can be the mean of sections of unlike size, and sections can have bands of their own.
class MeanOfSectionsTest {

  private static final String REVIEW = "src/test/resources/rubrics/sections-29-review.yaml";
  private static final Path GOLDEN = Path.of("src/test/resources/golden/mean-of-sections");

  @Test
  void aPublishedTotalIsLowerThanTheMeanOfAllItems() {
    var scorecard = scorecard();
    var items = scorecard.scored().size();
    var sum = Points.of(scorecard.points().lowest().intValueExact());
    var scale = scorecard.rubric().scale();
    assertThat(scorecard.total().lowest()).isEqualTo("3.14");
    assertThat(TotalRule.MEAN.printed(sum, items, scale)).isEqualTo("3.66");
  }

  @ParameterizedTest
  @CsvSource({
    "lint.txt, rubric lint src/test/resources/rubrics/sections-29.yaml",
    "handbook.txt, rubric show src/test/resources/rubrics/sections-29.yaml",
    "scorecard.txt, score --format none " + REVIEW,
    "scorecard.json, score --format none --json " + REVIEW,
    "plan.txt, plan " + REVIEW
  })
  void everyCommandSaysSo(String golden, String command) {
    Golden.assertMatches(GOLDEN.resolve(golden), Cli.run(command.split(" ", -1)).out());
  }

  private static Scorecard scorecard() {
    return TestScorecard.of(Path.of(REVIEW));
  }
}
