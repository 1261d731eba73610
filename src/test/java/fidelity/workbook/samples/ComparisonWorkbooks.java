package fidelity.workbook.samples;

import fidelity.cohort.agreement.PairAgreement;
import fidelity.cohort.agreement.RatedVisit;
import fidelity.cohort.agreement.VisitsAgreement;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.RaterComparison;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.workbook.Workbook;
import fidelity.workbook.comparison.pairs.AgreementWorkbookLayout;
import fidelity.workbook.comparison.raters.RatersWorkbookLayout;
import fidelity.workbook.comparison.trend.TrendWorkbookLayout;
import fidelity.workbook.comparison.visits.VisitsWorkbookLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// Workbooks of reviews side by side.
public final class ComparisonWorkbooks {

  private static final String VERSION = "1.0.0";

  private static final List<String> RATERS =
      List.of("raters/riverbend", "raters/riverbend-a", "raters/riverbend-b");

  private static final List<String> VISITS =
      IntStream.rangeClosed(2023, 2026).mapToObj("visits/alderbrook-%s"::formatted).toList();

  private ComparisonWorkbooks() {}

  /// Those of the samples, by names for their golden folders.
  public static SequencedMap<String, Workbook> samples() {
    var books = new LinkedHashMap<String, Workbook>();
    books.put(
        "raters",
        raters(
            SampleWorkbooks.sample("raters/riverbend-a"),
            SampleWorkbooks.sample("raters/riverbend-b")));
    books.put(
        "visits",
        visits(
            SampleWorkbooks.sample("visits/alderbrook-2024"),
            SampleWorkbooks.sample("visits/alderbrook-2025")));
    books.put(
        "visits-across-rubrics",
        visits(
            SampleWorkbooks.sample("visits/alderbrook-2025"),
            SampleWorkbooks.sample("visits/alderbrook-2026")));
    books.put("trend", trend(VISITS.stream().map(SampleWorkbooks::sample).toList()));
    books.put("agreement", agreement(RATERS.stream().map(SampleWorkbooks::sample).toList()));
    return books;
  }

  /// Two raters of one visit.
  public static Workbook raters(Scorecard first, Scorecard second) {
    var raters = RaterComparison.of(first, second);
    return RatersWorkbookLayout.layOut(raters, PairAgreement.of(raters), VERSION);
  }

  /// Two visits to one site.
  public static Workbook visits(Scorecard before, Scorecard after) {
    return VisitsWorkbookLayout.layOut(VisitComparison.of(before, after), VERSION);
  }

  /// A site over its visits.
  public static Workbook trend(List<Scorecard> visits) {
    return TrendWorkbookLayout.layOut(SiteTrend.among(visits).getFirst(), VERSION);
  }

  /// The agreement over the visits that several raters reviewed, all by one rubric.
  public static Workbook agreement(List<Scorecard> reviews) {
    return AgreementWorkbookLayout.layOut(
        VisitsAgreement.of(reviews.getFirst().rubric(), RatedVisit.among(reviews)), VERSION);
  }
}
