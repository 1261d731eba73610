package fidelity.cli.outputs;

import fidelity.cli.console.Version;
import fidelity.data.json.ScorecardJson;
import fidelity.report.Report;
import fidelity.report.review.ReportLayout;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.scoring.improvement.Improvements;
import fidelity.workbook.Workbook;
import fidelity.workbook.review.WorkbookLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the reports of a review tell: its scorecard, the way to the next band, and what has changed
/// since the last review.
///
/// @param since none where the review names no last one, or one that does not fit
/// @param version the version of the program that the reports name
public record ReviewReport(Improvements way, Optional<VisitComparison> since, String version)
    implements Reportable {

  /// What the reports of a review tell that names no last one.
  public ReviewReport(Improvements way, String version) {
    this(way, Optional.empty(), version);
  }

  /// What this program's reports tell.
  public static ReviewReport of(Improvements way, Optional<VisitComparison> since) {
    return new ReviewReport(way, since, Version.number());
  }

  @Override
  public Report document() {
    return ReportLayout.layOut(way, since, version);
  }

  @Override
  public Workbook workbook() {
    return WorkbookLayout.layOut(way, since, version);
  }

  @Override
  public void json(OutputStream out) throws IOException {
    var line = ScorecardJson.write(way, since, version) + "\n";
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }
}
