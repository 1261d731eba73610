package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Cli;
import fidelity.input.Rubrics;
import fidelity.input.TestScorecard;
import fidelity.review.ItemReview;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Points;
import fidelity.scoring.Basis;
import fidelity.scoring.ItemScorer;
import fidelity.scoring.Scorecard;
import fidelity.scoring.improvement.Improvements;
import fidelity.scoring.improvement.Plan;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Scales of another size, another total rule and other bands: no program changes.
class OtherScalesTest {

  private static final String TEAM = "samples/team-practice-2025.yaml";
  private static final String HOUSING = "src/test/resources/rubrics/housing-review.yaml";
  private static final String SHARE = "src/test/resources/rubrics/percent-of-range-review.yaml";

  @Test
  void theTotalIsAMeanOfTwoDecimals() {
    var scorecard = score(TEAM);
    assertThat(scorecard.scored().stream().map(item -> item.scores().lowest().level()))
        .containsExactly(2, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3);
    assertThat(scorecard.total().lowest()).isEqualTo("2.83");
    assertThat(scorecard.band().map(Band::id)).hasValue("emerging");
    assertThat(
            scorecard.sections().stream()
                .map(each -> each.score().orElseThrow().lowest().toString()))
        .containsExactly("2.75", "3.00", "2.75");
    assertThat(scorecard.count(Basis.JUDGED)).isEqualTo(1);
    assertThat(scorecard.count(Basis.OVERRIDDEN)).isEqualTo(1);
    assertThat(scorecard.unused()).isEmpty();
  }

  @Test
  void theScorecardShowsTheMeansAndTheirBands() {
    var run = Cli.run("score", TEAM, "--format", "none", "--explain");
    assertThat(run.err()).isEmpty();
    Golden.assertMatches(
        Path.of("src/test/resources/golden/score/team-practice-2025.txt"), run.out());
    assertThat(run.out())
        .contains(
            "2.83  ",
            "Mean of all scores on a scale of 1 to 4; 34 of 48 points, 71%.",
            "- 3.50–4.00: Embedded practice");
  }

  @Test
  void theJsonKeepsTheTwoDecimals() {
    var run = Cli.run("score", TEAM, "--format", "none", "--json");
    Golden.assertMatches(
        Path.of("src/test/resources/golden/score/team-practice-2025.json"), run.out());
    assertThat(run.out()).contains("\"total\":2.83,").contains("\"most\":4.00");
  }

  @TestFactory
  Stream<DynamicTest> everyExampleGivesItsScore() {
    var document =
        new Rubrics().find("samples/rubrics/team-practice-12.yaml", Path.of("")).orElseThrow();
    return document.examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    "item %s: %s".formatted(example.item(), example.answers()),
                    () -> {
                      var item = document.rubric().item(example.item()).orElseThrow();
                      var score =
                          ItemScorer.score(
                              document.rubric().scale(), item, ItemReview.of(example.answers()));
                      assertThat(score.scores().settledAt(Points.of(example.score()))).isTrue();
                    }));
  }

  @Test
  void aScaleCountsNamedQuestionsAsksForFaultsAndTakesRatios() {
    for (var ending : List.of("txt", "json")) {
      var form = ending.equals("json") ? "--json" : "--explain";
      var run = Cli.run("score", HOUSING, "--format", "none", form);
      assertThat(run.err()).isEmpty();
      Golden.assertMatches(Path.of("src/test/resources/golden/score/housing." + ending), run.out());
    }
  }

  @Test
  void aShareOfTheRangeIsATotalToo() {
    var scorecard = score(SHARE);
    assertThat(scorecard.total().lowest()).isEqualTo("16.67");
    assertThat(scorecard.band().map(Band::id)).hasValue("low");
    assertThat(scorecard.rubric().least()).isEqualTo("0.00");
    assertThat(scorecard.rubric().most()).isEqualTo("100.00");
  }

  @Test
  void aPlanLooksAheadWhereTheTotalIsAShare() {
    var plan = (Plan.ToNextBand) Improvements.of(score(SHARE)).plan();
    assertThat(plan.next().id()).isEqualTo("middle");
    assertThat(plan.total().lowest()).isEqualTo("33.33");
    assertThat(plan.answers()).isEqualTo(1);
    assertThat(plan.improvements().getFirst().item().item().id()).isEqualTo("a");
  }

  private static Scorecard score(String review) {
    return TestScorecard.of(Path.of(review));
  }
}
