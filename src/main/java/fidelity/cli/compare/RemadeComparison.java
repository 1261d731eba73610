package fidelity.cli.compare;

import fidelity.cohort.agreement.Calibration;
import fidelity.cohort.agreement.PairAgreement;
import fidelity.cohort.agreement.RatedVisit;
import fidelity.cohort.agreement.VisitsAgreement;
import fidelity.cohort.change.CohortChange;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ComparisonKind;
import fidelity.scoring.comparison.Pairing;
import fidelity.scoring.comparison.SiteTrend;
import java.util.List;
import java.util.Optional;

/// Reviews set side by side once more, as a report says they were.
///
/// @param reviews in the report's order, at least one
/// @param version the version of the program in whose name they are told
public record RemadeComparison(List<Scorecard> reviews, String version) {

  /// What the report should tell; empty where the reviews cannot be set side by side so.
  public Optional<ComparisonReport> of(ComparisonKind kind) {
    return switch (kind) {
      case RATERS, VISITS -> reviews.size() == 2 ? pair() : Optional.empty();
      case TREND -> only(SiteTrend.among(reviews)).map(each -> new TrendReport(each, version));
      case COHORT_CHANGE ->
          only(CohortChange.among(SiteTrend.among(reviews)))
              .map(each -> new ChangeReport(each, version));
      case CALIBRATION -> calibration();
      case PAIRS -> pairs();
    };
  }

  private Optional<ComparisonReport> pair() {
    return switch (Pairing.of(reviews.getFirst(), reviews.getLast())) {
      case Pairing.Raters(var raters) ->
          Optional.of(new RatersReport(raters, PairAgreement.of(raters), version));
      case Pairing.Visits(var visits) -> Optional.of(new VisitsReport(visits, version));
      case Pairing.Unfit _ -> Optional.empty();
    };
  }

  private Optional<ComparisonReport> calibration() {
    var master = reviews.getFirst();
    var raters = reviews.subList(1, reviews.size());
    var fit =
        !raters.isEmpty()
            && raters.stream().allMatch(each -> Pairing.of(each, master) instanceof Pairing.Raters);
    return fit
        ? Optional.of(new CalibrationReport(Calibration.of(master, raters), version))
        : Optional.empty();
  }

  private Optional<ComparisonReport> pairs() {
    var visits = RatedVisit.among(reviews);
    var rubric = reviews.getFirst().rubric();
    var rubrics =
        reviews.stream().map(each -> each.rubric().identity().origin().sha256()).distinct();
    return visits.isEmpty() || rubrics.count() > 1
        ? Optional.empty()
        : Optional.of(new AgreementReport(VisitsAgreement.of(rubric, visits), version));
  }

  private static <T> Optional<T> only(List<T> all) {
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }
}
