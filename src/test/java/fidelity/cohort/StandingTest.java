package fidelity.cohort;

import static fidelity.cohort.SmallScale.VISITED;
import static fidelity.cohort.SmallScale.cohort;
import static fidelity.cohort.SmallScale.open;
import static fidelity.cohort.SmallScale.review;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where services stand: a line for each, by its latest review, the lowest totals first.
class StandingTest {

  private static final CohortReview FIRST = review(VISITED, "a", 3, 3, 3);
  private static final CohortReview SECOND = review(VISITED.plusYears(1), "a", 2, 2, 2);

  @Test
  void theLowestTotalIsFirst() {
    var high = review("a", 3, 3, 3);
    var low = review("b", 1, 1, 1);
    assertThat(standings(cohort(high, low))).containsExactly(once(low), once(high));
  }

  @Test
  void equalTotalsKeepTheOrderOfTheCohort() {
    var b = review("b", 1, 2, 1);
    var a = review("a", 2, 1, 1);
    assertThat(standings(cohort(b, a))).containsExactly(once(a), once(b));
  }

  @Test
  void aRangeStandsByItsLowestTotalThenByItsHighest() {
    var settled = review("b", 1, 1, 2);
    var range = open("a", 1, 2);
    assertThat(standings(cohort(range, settled))).containsExactly(once(settled), once(range));
  }

  @Test
  void aServiceStandsByItsLatestReviewAndTheOneBefore() {
    assertThat(standings(cohort(SECOND, FIRST)))
        .containsExactly(new Standing(SECOND, Optional.of(FIRST)));
  }

  @Test
  void theOneBeforeIsTheLastFinishedOne() {
    var unfinished = open("b", 1, 1);
    var later = review(VISITED.plusYears(1), "b", 2, 2, 2);
    assertThat(standings(cohort(unfinished, later))).containsExactly(once(later));
    var third = review(VISITED.plusYears(2), "a", 1, 1, 1);
    assertThat(standings(cohort(FIRST, third, SECOND)))
        .containsExactly(new Standing(third, Optional.of(SECOND)));
  }

  @Test
  void inAnEarlierYearAServiceStandsByItsReviewOfThen() {
    var all = cohort(FIRST, SECOND);
    assertThat(Standing.lowestFirst(new Visits.LatestOf(2025).of(all), all))
        .containsExactly(once(FIRST));
  }

  private static List<Standing> standings(Cohort cohort) {
    return Standing.lowestFirst(new Visits.Latest().of(cohort), cohort);
  }

  private static Standing once(CohortReview review) {
    return new Standing(review, Optional.empty());
  }
}
