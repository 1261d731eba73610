package fidelity.words.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cohort.Cohort;
import fidelity.cohort.CohortReview;
import fidelity.cohort.Grouping;
import fidelity.cohort.LeftOut;
import fidelity.cohort.Visits;
import fidelity.cohort.generated.LargeCohort;
import fidelity.cohort.overview.Overview;
import fidelity.cohort.overview.Overview.View;
import fidelity.cohort.statistics.Statistics;
import fidelity.cohort.statistics.ToldFigures;
import fidelity.scoring.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a cohort's reader begins with, at both sides of each limit.
class CohortConclusionsTest {

  private static final Cohort THREE = LargeCohort.cohort(LargeCohort.rubric("ips-25"), 3);

  /// The goal is the band above that of the mean; services in the highest have none above.
  @ParameterizedTest(name = "a total of {0}: {1}")
  @CsvSource({
    "73, Fair fidelity or higher: 0 (0%).",
    "74, Good fidelity or higher: 0 (0%).",
    "99, Good fidelity or higher: 0 (0%).",
    "100, Exemplary fidelity: 0 (0%).",
    "114, Exemplary fidelity: 0 (0%).",
    "115, Exemplary fidelity: 1 (100%).",
  })
  void theFirstSentenceCountsThoseWhoReachTheNextBand(String total, String reached) {
    assertThat(sentences(of(total), Optional.empty()).getFirst())
        .isEqualTo("Services: 1. Reviews whose band is settled: 1. " + reached);
  }

  /// Koivulahti 0, the first to be due, is due on 10 July 2024.
  @ParameterizedTest(name = "on {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-07-10 | No review is overdue on 10 July 2024.",
        "2024-07-11 | Reviews overdue on 11 July 2024: 1. Longest overdue: Koivulahti 0, since 10"
            + " July 2024.",
      })
  void theReviewThatIsLongestOverdueIsNamed(LocalDate day, String sentence) {
    assertThat(sentences(THREE, Optional.of(day))).contains(sentence);
  }

  @Test
  void withoutADayNothingIsSaidOfOverdueReviews() {
    assertThat(sentences(THREE, Optional.empty())).noneMatch(each -> each.contains("overdue"));
  }

  @ParameterizedTest(name = "{0} reads {1}")
  @CsvSource({"99.94, 99.9", "99.95, 99.95", "99.996, 99.996", "100, 100.0", "100.04, 100.0"})
  void aMeanIsNeverRoundedIntoAnotherBand(BigDecimal mean, String printed) {
    var figures = new CohortTotalTexts(THREE.rubric(), texts(THREE, Optional.empty()).words());
    assertThat(figures.meanApart(mean)).isEqualTo(printed);
  }

  @ParameterizedTest(name = "{0} reviews")
  @CsvSource({"3, false", "4, true"})
  void fewerThanFourReviewsHaveNoMiddleHalf(int reviews, boolean told) {
    var cohort = LargeCohort.cohort(THREE.rubric(), reviews);
    var figures = new CohortTotalTexts(cohort.rubric(), texts(cohort, Optional.empty()).words());
    var totals = Statistics.of(cohort, ToldFigures.ALL).total().scores();
    assertThat(figures.middle(totals).isPresent()).isEqualTo(told);
  }

  /// One finished review of this total.
  private static Cohort of(String total) {
    var review = THREE.reviews().getFirst();
    var points = new BigDecimal(total);
    return new Cohort(
        THREE.rubric(),
        List.of(
            new CohortReview(
                review.origin(),
                review.rubric(),
                review.occasion(),
                review.outcome(),
                review.items(),
                review.sections(),
                Range.of(points, points),
                List.of(THREE.rubric().bands().of(points)))));
  }

  private static List<String> sentences(Cohort cohort, Optional<LocalDate> day) {
    var texts = texts(cohort, day);
    var statistics = Statistics.of(cohort, ToldFigures.ALL);
    var findings = new CohortFindings(statistics, cohort.rubric(), texts.words());
    return new CohortConclusions(texts, findings).sentences();
  }

  private static CohortTexts texts(Cohort cohort, Optional<LocalDate> day) {
    var view = new View(new Visits.Latest(), Grouping.NONE, 0, day);
    return CohortTexts.of(Overview.of(cohort, view), LeftOut.NOTHING);
  }
}
