package fidelity.words;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.review.Review;
import fidelity.rubric.Language;
import fidelity.scoring.RandomScales;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.scoring.improvement.Improvements;
import fidelity.scoring.improvement.Plan.Improvement;
import fidelity.scoring.improvement.Plan.ToNextBand;
import fidelity.words.ImprovementTexts.Fact;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// What steps and plans promise in words, against the score once their answers are given.
class PromisesTest {

  private static final Words ENGLISH = Words.of(Language.ENGLISH);

  @Property(tries = 200, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void aStepSaysAtLeastJustWhenItsAnswersLeaveARange(@ForAll long seed) {
    var before = scorecard(seed);
    for (var ladder : Improvements.of(before).items()) {
      for (var step : ladder.steps()) {
        var after = changed(before, List.of(new Improvement(ladder.item(), step)));
        var index = before.scored().indexOf(ladder.item());
        var scores = after.scored().get(index).scores();
        assertThat(new ChangeTexts(ENGLISH).score(ladder.item(), step))
            .isEqualTo((scores.settled() ? "" : "at least ") + scores.lowest());
      }
    }
  }

  @Property(tries = 200, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void aPlanSaysAtLeastJustWhenItsAnswersLeaveARange(@ForAll long seed) {
    var before = scorecard(seed);
    var way = Improvements.of(before);
    if (way.plan() instanceof ToNextBand plan) {
      var after = changed(before, plan.improvements());
      var total = after.total();
      var lowest = new TotalTexts(before.rubric(), ENGLISH).figure(total.lowest());
      var name = before.rubric().total().isMean() ? "Mean" : "Total";
      assertThat(new ImprovementTexts(way, ENGLISH).facts())
          .contains(
              new Fact(name + " after the changes", (total.settled() ? "" : "at least ") + lowest));
    }
  }

  /// Of a review in which something applies; others are refused when they are read.
  private static Scorecard scorecard(long seed) {
    var chance = new RandomScales(seed);
    var rubric = chance.rubric();
    return Stream.generate(() -> chance.review(rubric))
        .filter(review -> Scorer.applies(rubric, review))
        .map(review -> Scorer.score(rubric, review))
        .findFirst()
        .orElseThrow();
  }

  private static Scorecard changed(Scorecard before, List<Improvement> improvements) {
    Review review = before.review();
    for (var each : improvements) {
      for (var change : each.step().changes()) {
        review = change.in(each.item().item()).in(review);
      }
    }
    return Scorer.score(before.rubric(), review);
  }
}
