package fidelity.workbook;

import fidelity.cohort.By;
import fidelity.cohort.Cohort;
import fidelity.cohort.LeftOut;
import fidelity.cohort.Overview;
import fidelity.cohort.Overview.View;
import fidelity.cohort.generated.LargeCohort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Workbooks of invented cohorts.
public final class CohortBooks {

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

  private CohortBooks() {}

  /// Writes the workbook of a cohort: rubric, reviews, file.
  public static void main(String[] arguments) throws IOException {
    var cohort =
        LargeCohort.cohort(LargeCohort.rubric(arguments[0]), Integer.parseInt(arguments[1]));
    var workbook = CohortWorkbookLayout.layOut(overview(cohort), LEFT_OUT, "1.0.0");
    try (var out = Files.newOutputStream(Path.of(arguments[2]))) {
      new fidelity.workbook.excel.ExcelWriter().write(workbook, out);
    }
  }

  static Overview overview(Cohort cohort) {
    return Overview.of(cohort, new View(Optional.of(By.ORGANISATION), 0, Optional.of(AS_OF)));
  }

  static byte[] bytes(Overview overview) {
    return Books.bytes(CohortWorkbookLayout.layOut(overview, LEFT_OUT, "1.0.0"));
  }
}
