package fidelity.cohort.overview;

import static fidelity.cohort.SmallScale.leftOut;
import static fidelity.cohort.SmallScale.partly;
import static fidelity.cohort.SmallScale.review;
import static fidelity.cohort.SmallScale.rubric;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cohort.CohortReview;
import fidelity.cohort.statistics.Selection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is left of a figure less others is of no site, or of enough.
class PoolTest {

  /// The total, both sections, the three items.
  private static final List<Selection> FIGURES =
      List.of(
          new Selection.Finished(),
          new Selection.WithSection(0),
          new Selection.WithSection(1),
          new Selection.WithItem(0),
          new Selection.WithItem(1),
          new Selection.WithItem(2));

  private static final List<CohortReview> WHOLE =
      Stream.of("a", "b", "c", "d").map(site -> review(site, 1, 2, 3)).toList();

  @Test
  void nothingIsLostWhereNothingIsOpen() {
    assertThat(told(3)).containsExactly(4, 4, 4, 4, 4, 4);
  }

  @Test
  void theOneWithAnOpenItemIsLeftOutOfAllFigures() {
    assertThat(told(3, partly("x", 1, 0, 3))).containsExactly(4, 4, 4, 4, 4, 4);
    assertThat(told(1, partly("x", 1, 0, 3))).containsExactly(4, 4, 5, 5, 4, 5);
  }

  @Test
  void aSectionThatIsSettledIsToldOnlyWhereEnoughLackTheTotal() {
    var open = new CohortReview[] {partly("x", 1, 2, 0), partly("y", 1, 2, 0)};
    assertThat(told(3, open)).containsExactly(4, 4, 4, 4, 4, 4);
    assertThat(told(2, open)).containsExactly(4, 6, 4, 6, 6, 4);
  }

  @Test
  void whereEnoughHaveGapsEveryScoreCounts() {
    assertThat(told(3, partly("x", 0, 2, 3), partly("y", 1, 0, 3), partly("z", 1, 0, 3)))
        .containsExactly(4, 4, 7, 6, 5, 7);
  }

  @Test
  void aTotalThatFewHaveIsToldOfNobody() {
    assertThat(
            tell(
                3,
                Stream.of(
                    review("a", 1, 2, 3),
                    review("b", 1, 2, 3),
                    partly("x", 1, 2, 0),
                    partly("y", 1, 2, 0))))
        .containsExactly(0, 4, 0, 4, 4, 0);
  }

  @Test
  void whoLeavesAnItemOutGivesNothingAwayEither() {
    assertThat(told(3, leftOut(Optional.empty(), "x", 1, 2))).containsExactly(4, 4, 4, 4, 4, 4);
  }

  @Test
  void twoReviewsOfASiteAreOfOneSite() {
    assertThat(told(2, partly("x", 1, 0, 3), partly("x", 2, 0, 1)))
        .containsExactly(4, 4, 4, 4, 4, 4);
  }

  private static List<Integer> told(int fewest, CohortReview... others) {
    return tell(fewest, Stream.concat(WHOLE.stream(), Stream.of(others)));
  }

  private static List<Integer> tell(int fewest, Stream<CohortReview> reviews) {
    var pool = Pool.of(rubric(), reviews.toList(), fewest);
    return IntStream.range(0, FIGURES.size())
        .mapToObj(figure -> pool.told(FIGURES.get(figure)).size())
        .toList();
  }
}
