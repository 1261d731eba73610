package fidelity.workbook.samples;

import fidelity.cohort.Cohort;
import fidelity.cohort.Grouping;
import fidelity.cohort.LeftOut;
import fidelity.cohort.TextList;
import fidelity.cohort.Trait;
import fidelity.cohort.Visits;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.cohort.overview.Overview;
import fidelity.cohort.overview.Overview.View;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.workbook.cohort.CohortWorkbookLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Workbooks of invented cohorts.
public final class CohortWorkbooks {

  public static final LocalDate AS_OF = LocalDate.of(2025, 12, 1);

  public static final LeftOut LEFT_OUT =
      new LeftOut(
          2,
          3,
          List.of(
              Diagnostic.of(
                  new Place("reviews/lost.yaml", 3, 7),
                  Subject.key("site"),
                  Code.MISSING_KEY,
                  Detail.name("id")),
              Diagnostic.of(
                  new Place("reviews/lost.yaml", 14, 12),
                  Subject.item("1"),
                  Code.OFF_SCALE,
                  Detail.name("score"),
                  Detail.found("6"),
                  Detail.whole(1),
                  Detail.whole(5)),
              Diagnostic.of(
                  Place.startOf("=reviews.yaml"),
                  Subject.key("=1+1"),
                  Code.FOLDER,
                  Detail.name("=1+1"))));

  private CohortWorkbooks() {}

  /// Everything that is told of a cohort, in groups by organisation.
  public static Overview overview(Cohort cohort) {
    return Overview.of(
        cohort,
        new View(
            new Visits.Latest(), new Grouping(List.of(Trait.ORGANISATION)), 0, Optional.of(AS_OF)));
  }

  /// The workbook as a file.
  public static byte[] bytes(Overview overview) {
    return SampleWorkbooks.bytes(
        CohortWorkbookLayout.layOut(
            overview,
            TextList.EMPTY,
            LEFT_OUT,
            CohortProvenance.of(overview.cohort(), overview.view(), false, "1.0.0")));
  }
}
