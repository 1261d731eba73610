package fidelity.cohort;

import static fidelity.cohort.SmallScale.VISITED;
import static fidelity.cohort.SmallScale.cohort;
import static fidelity.cohort.SmallScale.review;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cohort.overview.Overview;
import fidelity.cohort.overview.Overview.Group;
import fidelity.cohort.overview.Overview.View;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which visits count: of each site its latest, its latest in a year, or all; all reviews of a
/// visit that counts do.
class VisitsTest {

  private static final CohortReview OLD = review(VISITED, "a", 1, 1, 1);
  private static final CohortReview NEW = review(VISITED.plusYears(1), "a", 3, 3, 3);
  private static final CohortReview OTHER = review(VISITED, "b", 2, 2, 2);
  private static final Cohort COHORT = cohort(NEW, OTHER, OLD);

  @Test
  void ofEachSiteTheLatestVisitCounts() {
    assertThat(counted("latest")).containsExactly(NEW, OTHER);
  }

  @Test
  void inAYearTheLatestVisitOfThatYearCounts() {
    assertThat(counted("2025")).containsExactly(OLD, OTHER);
    assertThat(counted("2026")).containsExactly(NEW);
    assertThat(counted("2024")).isEmpty();
  }

  @Test
  void everyVisitCountsWhenAsked() {
    assertThat(counted("all")).containsExactly(OLD, NEW, OTHER);
  }

  /// A visit is in the year of its last day.
  @Test
  void aVisitOverNewYearIsInTheYearOfItsLastDay() {
    var over = review(VISITED.withMonth(12).withDayOfMonth(31), "c", 1, 2, 3);
    assertThat(new Visits.LatestOf(2025).of(cohort(over)).reviews()).isEmpty();
    assertThat(new Visits.LatestOf(2026).of(cohort(over)).reviews()).containsExactly(over);
  }

  /// As when a self-assessment stands beside a review.
  @Test
  void twoReviewsOfTheLatestVisitBothCount() {
    var second = review(VISITED.plusYears(1), "a", 2, 2, 2);
    var counted = new Visits.Latest().of(cohort(OLD, NEW, second));
    assertThat(counted.reviews()).containsExactly(NEW, second);
    assertThat(counted.reviewedTwice()).isEqualTo(1);
    assertThat(counted.visitedAgain()).isZero();
    assertThat(COHORT.visitedAgain()).isEqualTo(1);
    assertThat(COHORT.reviewedTwice()).isZero();
  }

  @Test
  void theListOfReviewsSaysWhichCount() {
    assertThat(Overview.of(COHORT, View.PLAIN).reviews())
        .extracting(line -> line.counts())
        .containsExactly(false, true, true);
  }

  @Test
  void inEachGroupTheLatestVisitOfItCounts() {
    var view = view(new Visits.Latest(), 0);
    assertThat(Overview.of(COHORT, view).groups())
        .extracting(group -> group.counted().reviews())
        .containsExactly(List.of(OLD, OTHER), List.of(NEW));
  }

  /// The figures of all, less those of a group, would else be those of a site that left it.
  @Test
  void whereSitesAreNotToldTheGroupsMakeUpTheWhole() {
    var overview = Overview.of(COHORT, view(new Visits.Latest(), 2));
    assertThat(overview.groups().stream().flatMap(group -> group.counted().reviews().stream()))
        .containsExactlyInAnyOrderElementsOf(overview.counted().reviews());
  }

  @Test
  void aGroupWithoutAVisitInTheYearIsLeftOut() {
    var view = view(new Visits.LatestOf(2026), 0);
    assertThat(Overview.of(COHORT, view).groups())
        .extracting(Group::keys)
        .containsExactly(List.of("2026"));
  }

  @ParameterizedTest
  @CsvSource({
    "latest, true",
    "all, true",
    "2025, true",
    "25, false",
    "20255, false",
    "first, false"
  })
  void aWordOrFourDigitsAreRead(String text, boolean read) {
    assertThat(Visits.written(text).map(Visits::id).equals(Optional.of(text))).isEqualTo(read);
  }

  private static View view(Visits visits, int hideBelow) {
    return new View(visits, new Grouping(List.of(Trait.YEAR)), hideBelow, Optional.empty());
  }

  private static List<CohortReview> counted(String written) {
    return Visits.written(written).orElseThrow().of(COHORT).reviews();
  }
}
