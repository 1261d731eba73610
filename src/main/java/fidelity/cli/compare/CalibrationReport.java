package fidelity.cli.compare;

import fidelity.cohort.agreement.Calibration;
import fidelity.data.json.comparison.CalibrationJson;
import fidelity.report.Report;
import fidelity.report.comparison.CalibrationLayout;
import fidelity.rubric.Language;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ComparisonKind;
import fidelity.workbook.Workbook;
import fidelity.workbook.comparison.master.CalibrationWorkbookLayout;
import java.util.List;

/// What the reports of raters beside a master review tell.
///
/// @param version the version of the program that the reports name
public record CalibrationReport(Calibration calibration, String version)
    implements ComparisonReport {

  @Override
  public ComparisonKind kind() {
    return ComparisonKind.CALIBRATION;
  }

  @Override
  public List<Scorecard> reviews() {
    return calibration.reviews();
  }

  @Override
  public Report layout() {
    return CalibrationLayout.layOut(calibration);
  }

  @Override
  public Workbook workbook() {
    return CalibrationWorkbookLayout.layOut(calibration, version);
  }

  @Override
  public String line() {
    return CalibrationJson.write(calibration, version);
  }

  @Override
  public Language language() {
    return calibration.master().rubric().identity().language();
  }
}
