package fidelity.cli.outputs;

import fidelity.cli.console.Version;
import fidelity.data.json.ScorecardJson;
import fidelity.report.Report;
import fidelity.report.review.ReportLayout;
import fidelity.scoring.improvement.Improvements;
import fidelity.workbook.Workbook;
import fidelity.workbook.review.WorkbookLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// What the reports of a review tell: its scorecard and the way to the next band.
///
/// @param version the version of the program that the reports name
public record ReviewReport(Improvements way, String version) implements Reportable {

  /// What this program's reports tell.
  public static ReviewReport of(Improvements way) {
    return new ReviewReport(way, Version.number());
  }

  @Override
  public Report document() {
    return ReportLayout.layOut(way, version);
  }

  @Override
  public Workbook workbook() {
    return WorkbookLayout.layOut(way, version);
  }

  @Override
  public void json(OutputStream out) throws IOException {
    var line = ScorecardJson.write(way, version) + "\n";
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }
}
