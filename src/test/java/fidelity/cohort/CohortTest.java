package fidelity.cohort;

import static fidelity.cohort.SmallScale.VISITED;
import static fidelity.cohort.SmallScale.cohort;
import static fidelity.cohort.SmallScale.open;
import static fidelity.cohort.SmallScale.review;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cohort.Schedule.Due;
import fidelity.cohort.overview.Overview;
import fidelity.cohort.overview.Overview.Group;
import fidelity.cohort.overview.Overview.View;
import fidelity.cohort.statistics.Extent;
import fidelity.cohort.statistics.Position;
import fidelity.rubric.Rubric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How reviews make cohorts: their order, their editions, their parts, their schedule.
class CohortTest {

  private static final LocalDate LATER = VISITED.plusYears(1);

  @Test
  void theOrderDoesNotDependOnHowReviewsWereFound() {
    var reviews =
        new ArrayList<>(
            List.of(review("b", 1, 1, 1), review("a", 1, 1, 1), review(LATER, "a", 2, 2, 2)));
    var expected = new Cohort(SmallScale.rubric(), reviews);
    Collections.shuffle(reviews, new Random(1));
    assertThat(new Cohort(SmallScale.rubric(), reviews)).isEqualTo(expected);
    assertThat(expected.reviews().stream().map(each -> each.occasion().site().id()))
        .containsExactly("a", "a", "b");
  }

  @Test
  void editionsAreNeverMixed() {
    var first = by(SmallScale.rubric("1", "aaaaaaaaaa"), "a");
    var same = by(SmallScale.rubric("1", "aaaaaaaaaa"), "b");
    var second = by(SmallScale.rubric("2", "bbbbbbbbbb"), "c");
    assertThat(Cohort.byEdition(List.of(second, first, same)).sequencedKeySet())
        .containsExactly("small-1", "small-2");
  }

  @Test
  void filesThatDifferUnderOneNameAreToldApart() {
    var first = by(SmallScale.rubric("1", "aaaaaaaaaa"), "a");
    var second = by(SmallScale.rubric("1", "bbbbbbbbbb"), "b");
    assertThat(Cohort.byEdition(List.of(second, first)).sequencedKeySet())
        .containsExactly("small-1-aaaaaaaa", "small-1-bbbbbbbb");
  }

  @ParameterizedTest
  @CsvSource({
    "ORGANISATION, ''",
    "KIND, independent",
    "STATUS, final",
    "RUBRIC, small-1",
    "YEAR, 2025"
  })
  void aCohortSplitsByWhatItsReviewsShare(Trait by, String key) {
    assertThat(cohort(review("a", 1, 1, 1)).split(by)).containsOnlyKeys(key);
  }

  @ParameterizedTest(name = "total {0}+2 is due after {1} months, overdue on {2}: {3}")
  @CsvSource({
    "5, 12, 2026-03-05, false",
    "5, 12, 2026-03-06, true",
    "4, 6, 2025-09-05, false",
    "4, 6, 2025-09-06, true"
  })
  void theNextReviewIsDueByTheTotalCountedFromTheLastDay(
      int two, int months, LocalDate asOf, boolean overdue) {
    var review = review("a", two - 2, 2, 2);
    var due = Schedule.of(cohort(review), Optional.of(asOf)).lines().getFirst();
    assertThat(due.day()).hasValue(VISITED.plusDays(1).plusMonths(months));
    assertThat(due.overdue()).isEqualTo(overdue);
  }

  /// The last day of a visit from 30 to 31 August; February has no 31st.
  @Test
  void aMonthWithoutSuchADayIsDueOnItsLast() {
    var review = review(LocalDate.of(2025, 8, 30), "a", 1, 1, 1);
    assertThat(review.nextReview()).hasValue(LocalDate.of(2026, 2, 28));
  }

  @Test
  void withoutADateNothingIsOverdue() {
    var schedule = Schedule.of(cohort(review("a", 1, 1, 1)), Optional.empty());
    assertThat(schedule.overdue()).isEmpty();
  }

  @Test
  void aReviewThatWasFollowedByAnotherIsNotDue() {
    var schedule =
        Schedule.of(
            cohort(review("a", 1, 1, 1), review(LATER, "a", 1, 1, 1)),
            Optional.of(LATER.plusYears(1)));
    assertThat(schedule.lines().stream().map(Due::overdue)).containsExactly(false, true);
    assertThat(schedule.lines().getFirst().day()).isEmpty();
  }

  @Test
  void aTotalThatLeavesTheIntervalOpenIsNotDue() {
    assertThat(open("a", 2, 2).nextReview()).isEmpty();
    assertThat(open("a", 1, 1).nextReview()).hasValue(VISITED.plusDays(1).plusMonths(6));
  }

  @Test
  void groupsHaveStatisticsOfTheirOwn() {
    var overview =
        Overview.of(
            cohort(review("a", 1, 1, 1), review(LATER, "a", 3, 3, 3), review("b", 2, 2, 2)),
            new View(new Visits.Latest(), new Grouping(List.of(Trait.YEAR)), 0, Optional.empty()));
    assertThat(overview.groups().stream().map(Group::keys))
        .containsExactly(List.of("2025"), List.of("2026"));
    assertThat(overview.groups().stream().map(each -> each.statistics().orElseThrow().extent()))
        .containsExactly(new Extent(2, 2), new Extent(1, 1));
  }

  @Test
  void everyReviewStandsInTheListWithItsPosition() {
    var overview =
        Overview.of(
            cohort(review("a", 1, 1, 1), open("b", 1, 1), review("c", 2, 2, 2)), View.PLAIN);
    assertThat(overview.reviews().stream().map(each -> each.position().map(Position::place)))
        .containsExactly(Optional.of(2), Optional.empty(), Optional.of(1));
    assertThat(overview.reviews()).allMatch(each -> each.due().review().equals(each.review()));
  }

  private static CohortReview by(Rubric rubric, String site) {
    var review = review(site, 1, 1, 1);
    return new CohortReview(
        review.origin(),
        rubric,
        review.occasion(),
        review.outcome(),
        review.items(),
        review.sections(),
        review.total(),
        review.bands());
  }
}
