package fidelity.workbook.samples;

import fidelity.cohort.By;
import fidelity.cohort.Cohort;
import fidelity.cohort.LeftOut;
import fidelity.cohort.Overview;
import fidelity.cohort.Overview.View;
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
              new LeftOut.Line(
                  "reviews/lost.yaml", 3, 7, "site", "'id' is missing; give the site a short id"),
              new LeftOut.Line(
                  "reviews/lost.yaml",
                  14,
                  12,
                  "item 1",
                  "score 6 is not on the scale; scores run from 1 to 5"),
              new LeftOut.Line("=reviews.yaml", 1, 1, "file", "-1 is no review; write a mapping")));

  private CohortWorkbooks() {}

  /// Everything that is told of a cohort, in groups by organisation.
  public static Overview overview(Cohort cohort) {
    return Overview.of(cohort, new View(Optional.of(By.ORGANISATION), 0, Optional.of(AS_OF)));
  }

  /// The workbook as a file.
  public static byte[] bytes(Overview overview) {
    return SampleWorkbooks.bytes(CohortWorkbookLayout.layOut(overview, LEFT_OUT, "1.0.0"));
  }
}
