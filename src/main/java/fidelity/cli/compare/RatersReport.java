package fidelity.cli.compare;

import fidelity.cohort.agreement.PairAgreement;
import fidelity.data.json.comparison.RatersJson;
import fidelity.report.Report;
import fidelity.report.comparison.RatersLayout;
import fidelity.rubric.Language;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ComparisonKind;
import fidelity.scoring.comparison.RaterComparison;
import fidelity.workbook.Workbook;
import fidelity.workbook.comparison.raters.RatersWorkbookLayout;
import java.util.List;

/// What the reports of two raters of one visit tell.
///
/// @param version the version of the program that the reports name
public record RatersReport(RaterComparison raters, PairAgreement agreement, String version)
    implements ComparisonReport {

  @Override
  public ComparisonKind kind() {
    return ComparisonKind.RATERS;
  }

  @Override
  public List<Scorecard> reviews() {
    return List.of(raters.first(), raters.second());
  }

  @Override
  public Report layout() {
    return RatersLayout.layOut(raters, agreement);
  }

  @Override
  public Workbook workbook() {
    return RatersWorkbookLayout.layOut(raters, agreement, version);
  }

  @Override
  public String line() {
    return RatersJson.write(raters, agreement, version);
  }

  @Override
  public Language language() {
    return raters.first().rubric().identity().language();
  }
}
