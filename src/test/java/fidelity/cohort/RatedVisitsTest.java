package fidelity.cohort;

import static fidelity.cohort.SmallScale.VISITED;
import static fidelity.cohort.SmallScale.cohort;
import static fidelity.cohort.SmallScale.ratedBy;
import static fidelity.cohort.SmallScale.review;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A visit that raters wrote a review of each counts once: by what they agreed on.
class RatedVisitsTest {

  private static final CohortReview CONSENSUS = review(VISITED, "a", 2, 2, 2);
  private static final CohortReview ONE = ratedBy("A", review(VISITED, "a", 1, 1, 1));
  private static final CohortReview OTHER = ratedBy("B", review(VISITED, "a", 3, 3, 3));
  private static final CohortReview ELSEWHERE = review(VISITED, "b", 2, 2, 2);

  @Test
  void theConsensusCountsAndTheRatersDoNot() {
    assertThat(counted(ONE, OTHER, CONSENSUS, ELSEWHERE)).containsExactly(CONSENSUS, ELSEWHERE);
    assertThat(RatedVisits.unsettled(List.of(ONE, OTHER, CONSENSUS))).isEmpty();
  }

  @Test
  void withoutAConsensusNoneCounts() {
    assertThat(counted(ONE, OTHER, ELSEWHERE)).containsExactly(ELSEWHERE);
    assertThat(RatedVisits.unsettled(List.of(ONE, ELSEWHERE, OTHER)))
        .containsExactly(List.of(ONE, OTHER));
  }

  @Test
  void aRaterWhomNobodyElseJoinedCounts() {
    assertThat(counted(ONE, ELSEWHERE)).containsExactly(ONE, ELSEWHERE);
    assertThat(RatedVisits.unsettled(List.of(ONE, ELSEWHERE))).isEmpty();
  }

  @Test
  void atAnotherVisitARaterIsAlone() {
    var later = ratedBy("B", review(VISITED.plusYears(1), "a", 3, 3, 3));
    assertThat(new Visits.All().of(cohort(ONE, later)).reviews()).containsExactly(ONE, later);
    assertThat(counted(ONE, later)).containsExactly(later);
  }

  private static List<CohortReview> counted(CohortReview... reviews) {
    return new Visits.Latest().of(cohort(reviews)).reviews();
  }
}
