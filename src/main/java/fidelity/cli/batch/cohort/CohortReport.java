package fidelity.cli.batch.cohort;

import fidelity.cli.outputs.Reportable;
import fidelity.cohort.LeftOut;
import fidelity.cohort.TextList;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.cohort.overview.Overview;
import fidelity.data.json.CohortJson;
import fidelity.report.Report;
import fidelity.report.cohort.CohortReportLayout;
import fidelity.workbook.Workbook;
import fidelity.workbook.cohort.CohortWorkbookLayout;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;

/// What the reports of a cohort tell.
///
/// @param overview its statistics, which may still be worked out
/// @param texts what is written in its reviews
/// @param origin where they come from, which they carry
record CohortReport(
    CompletableFuture<Overview> overview, TextList texts, LeftOut leftOut, CohortProvenance origin)
    implements Reportable {

  @Override
  public Report document() {
    return CohortReportLayout.layOut(overview.join(), leftOut, origin);
  }

  @Override
  public Workbook workbook() {
    return CohortWorkbookLayout.layOut(overview.join(), texts, leftOut, origin);
  }

  @Override
  public void json(OutputStream out) {
    CohortJson.write(overview.join(), origin, out);
  }
}
