package fidelity.report.cohort;

import fidelity.cohort.Cohort;
import fidelity.cohort.Grouping;
import fidelity.cohort.LeftOut;
import fidelity.cohort.Trait;
import fidelity.cohort.Visits;
import fidelity.cohort.generated.LargeCohort;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.cohort.overview.Overview;
import fidelity.cohort.overview.Overview.View;
import fidelity.report.Report;
import fidelity.report.pdf.PdfReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reports of invented cohorts.
public final class CohortReports {

  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 1);

  private CohortReports() {}

  /// Writes the report of a cohort: rubric, reviews, file.
  public static void main(String[] arguments) throws IOException {
    var cohort =
        LargeCohort.cohort(LargeCohort.rubric(arguments[0]), Integer.parseInt(arguments[1]));
    try (var out = Files.newOutputStream(Path.of(arguments[2]))) {
      new PdfReportWriter().write(of(cohort), out);
    }
  }

  /// A report with all that it can hold: groups, overdue reviews, files left out.
  public static Report of(Cohort cohort) {
    return of(
        cohort,
        new View(
            new Visits.Latest(), new Grouping(List.of(Trait.ORGANISATION)), 0, Optional.of(AS_OF)));
  }

  static Report of(Cohort cohort, View view) {
    return CohortReportLayout.layOut(
        Overview.of(cohort, view),
        new LeftOut(2, 3, List.of()),
        CohortProvenance.of(cohort, view, false, "1.0.0"));
  }
}
