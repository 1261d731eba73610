package fidelity.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.scoring.RandomScales;
import fidelity.scoring.Scorer;
import fidelity.scoring.comparison.ItemRatings.Likeness;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// Two raters of one visit, on scales and reviews by chance.
class RaterComparisonTest {

  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void everyItemIsOfOneLikenessAndOnlyScoredOnesHaveScores(@ForAll long seed) {
    var comparison = comparison(seed);
    for (var item : comparison.items()) {
      var likeness = item.likeness();
      var scored = likeness == Likeness.SAME || likeness == Likeness.DIFFERENT;
      assertThat(item.firstScore().isPresent()).isEqualTo(scored);
      assertThat(item.secondScore().isPresent()).isEqualTo(scored);
      assertThat(item.firstScore().equals(item.secondScore()) && scored)
          .isEqualTo(likeness == Likeness.SAME);
    }
    assertThat(comparison.scored())
        .hasSize(
            comparison.items(Likeness.SAME).size() + comparison.items(Likeness.DIFFERENT).size());
  }

  @Property(tries = 100, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void whoeverComesFirstTheLikenessIsTheSame(@ForAll long seed) {
    var comparison = comparison(seed);
    var later = comparison.second();
    var swapped = RaterComparison.of(later, comparison.first());
    for (var likeness : Likeness.values()) {
      assertThat(swapped.items(likeness)).hasSameSizeAs(comparison.items(likeness));
    }
  }

  private static RaterComparison comparison(long seed) {
    var chance = new RandomScales(seed);
    var rubric = chance.rubric();
    return RaterComparison.of(
        Scorer.score(rubric, chance.review(rubric)), Scorer.score(rubric, chance.review(rubric)));
  }
}
