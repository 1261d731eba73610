package fidelity.workbook.samples;

import fidelity.cohort.agreement.Calibration;
import fidelity.cohort.agreement.PairAgreement;
import fidelity.cohort.agreement.RatedVisit;
import fidelity.cohort.agreement.VisitsAgreement;
import fidelity.cohort.change.CohortChange;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
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
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Workbooks of reviews side by side.
public final class ComparisonWorkbooks {

  private static final String VERSION = "1.0.0";

  private static final List<String> SITES =
      Stream.of(
              "ashdown",
              "fernhill",
              "harrowgate",
              "millbrook",
              "northquay",
              "eastfield",
              "stonebridge")
          .flatMap(
              site ->
                  Stream.of(
                      "cohort/%s-2023".formatted(site), "cohort-2025/%s-2025".formatted(site)))
          .toList();

  private static final String FINNISH = "ips-25-social-care";

  private ComparisonWorkbooks() {}

  /// Those of the samples, by names for their golden folders; some in Finnish, by a rubric that
  /// leaves answers open.
  public static SequencedMap<String, Workbook> samples() {
    var books = new LinkedHashMap<String, Workbook>();
    put(books, "raters", SampleWorkbooks::sample);
    put(books, "raters-fi", sample -> by(FINNISH, sample));
    books.put(
        "visits-across-rubrics",
        visits(
            SampleWorkbooks.sample("visits/alderbrook-2025"),
            SampleWorkbooks.sample("visits/alderbrook-2026")));
    books.put(
        "visits-half-open",
        visits(by(FINNISH, "visits/alderbrook-2024"), by("ips-25", "visits/alderbrook-2025")));
    return books;
  }

  private static void put(
      SequencedMap<String, Workbook> books, String name, Function<String, Scorecard> scored) {
    var raters =
        Stream.of("riverbend-a", "riverbend-b", "riverbend")
            .map(each -> scored.apply("raters/" + each))
            .toList();
    var visits =
        Stream.of("2023", "2024", "2025", "2026")
            .map(each -> scored.apply("visits/alderbrook-" + each))
            .toList();
    books.put(name, raters(raters.getFirst(), raters.get(1)));
    books.put(
        name.replace("raters", "calibration"), calibration(raters.getLast(), raters.subList(0, 2)));
    books.put(name.replace("raters", "agreement"), agreement(raters));
    books.put(name.replace("raters", "visits"), visits(visits.get(1), visits.get(2)));
    books.put(name.replace("raters", "trend"), trend(visits));
    books.put(name.replace("raters", "change"), change(SITES.stream().map(scored).toList()));
  }

  private static Scorecard by(String rubric, String sample) {
    var review = ReviewReader.read(Path.of("samples", sample + ".yaml"), new Rubrics()).review();
    return Scorer.score(TestRubric.named(rubric), review);
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

  /// Raters beside a master.
  public static Workbook calibration(Scorecard master, List<Scorecard> raters) {
    return CalibrationWorkbookLayout.layOut(Calibration.of(master, raters), VERSION);
  }

  /// What changed at several sites.
  public static Workbook change(List<Scorecard> reviews) {
    var change = CohortChange.among(SiteTrend.among(reviews)).getFirst();
    return ChangeWorkbookLayout.layOut(change, VERSION);
  }
}
