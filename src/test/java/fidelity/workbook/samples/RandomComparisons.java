package fidelity.workbook.samples;

import fidelity.cohort.agreement.Calibration;
import fidelity.cohort.agreement.PairAgreement;
import fidelity.cohort.agreement.RatedVisit;
import fidelity.cohort.agreement.VisitsAgreement;
import fidelity.cohort.change.CohortChange;
import fidelity.input.TestRubric;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.scoring.comparison.RaterComparison;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.workbook.Workbook;
import fidelity.workbook.comparison.change.ChangeWorkbookLayout;
import fidelity.workbook.comparison.master.CalibrationWorkbookLayout;
import fidelity.workbook.comparison.pairs.AgreementWorkbookLayout;
import fidelity.workbook.comparison.raters.RatersWorkbookLayout;
import fidelity.workbook.comparison.trend.TrendWorkbookLayout;
import fidelity.workbook.comparison.visits.VisitsWorkbookLayout;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Workbooks of random reviews side by side, the same for the same seed: by every rule for totals
/// in turn, with open items and items that do not apply; across rubrics of one scale and of two.
public final class RandomComparisons {

  private static final String VERSION = "1.0.0";

  /// From a seed to the next whose review is by the same rubric.
  private static final int SAME_RUBRIC = 4;

  private RandomComparisons() {}

  /// All workbooks of a seed.
  public static Stream<Workbook> of(int seed) {
    return Stream.of(
        raters(seed),
        visits(review(seed, 0), review(seed, 1)),
        visits(by("ips-25-social-care", review(seed, 0)), by("ips-25", review(seed, 1))),
        visits(review(seed, 0), RandomReviews.scored(seed + 2)),
        trend(seed),
        agreement(seed),
        calibration(seed),
        change(seed));
  }

  private static Scorecard review(int seed, int number) {
    return RandomReviews.scored(seed + number * SAME_RUBRIC);
  }

  private static Scorecard by(String rubric, Scorecard scorecard) {
    return Scorer.score(TestRubric.named(rubric), scorecard.review());
  }

  private static Workbook raters(int seed) {
    var raters = RaterComparison.of(review(seed, 0), review(seed, 1));
    return RatersWorkbookLayout.layOut(raters, PairAgreement.of(raters), VERSION);
  }

  private static Workbook visits(Scorecard before, Scorecard after) {
    return VisitsWorkbookLayout.layOut(VisitComparison.of(before, after), VERSION);
  }

  private static Workbook trend(int seed) {
    var visits =
        List.of(
            by("ips-25-social-care", review(seed, 0)),
            by("ips-25-social-care", review(seed, 1)),
            by("ips-25", review(seed, 2)),
            by("ips-25", review(seed, 3)));
    return TrendWorkbookLayout.layOut(trend(visits), VERSION);
  }

  private static SiteTrend trend(List<Scorecard> visits) {
    var steps =
        IntStream.range(1, visits.size())
            .mapToObj(each -> VisitComparison.of(visits.get(each - 1), visits.get(each)))
            .toList();
    return new SiteTrend(visits, steps);
  }

  private static Workbook calibration(int seed) {
    var raters = IntStream.range(1, 4).mapToObj(number -> review(seed, number)).toList();
    return CalibrationWorkbookLayout.layOut(Calibration.of(review(seed, 0), raters), VERSION);
  }

  private static Workbook change(int seed) {
    var sites =
        IntStream.range(0, 4)
            .map(each -> 2 * each)
            .mapToObj(first -> trend(List.of(review(seed, first), review(seed, first + 1))))
            .toList();
    return ChangeWorkbookLayout.layOut(CohortChange.among(sites).getFirst(), VERSION);
  }

  private static Workbook agreement(int seed) {
    var visits =
        IntStream.range(0, 5)
            .map(each -> 3 * each)
            .mapToObj(
                first ->
                    new RatedVisit(
                        List.of(review(seed, first), review(seed, first + 1)),
                        Optional.of(review(seed, first + 2))))
            .toList();
    return AgreementWorkbookLayout.layOut(
        VisitsAgreement.of(review(seed, 0).rubric(), visits), VERSION);
  }
}
