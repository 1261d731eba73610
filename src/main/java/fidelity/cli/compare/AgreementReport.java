package fidelity.cli.compare;

import fidelity.cohort.agreement.VisitsAgreement;
import fidelity.data.json.comparison.VisitsAgreementJson;
import fidelity.report.Report;
import fidelity.report.comparison.VisitsAgreementLayout;
import fidelity.rubric.Language;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ComparisonKind;
import fidelity.workbook.Workbook;
import fidelity.workbook.comparison.pairs.AgreementWorkbookLayout;
import java.util.List;

/// What the reports of many raters of many visits tell.
///
/// @param version the version of the program that the reports name
public record AgreementReport(VisitsAgreement agreement, String version)
    implements ComparisonReport {

  @Override
  public ComparisonKind kind() {
    return ComparisonKind.PAIRS;
  }

  @Override
  public List<Scorecard> reviews() {
    return agreement.reviews();
  }

  @Override
  public Report layout() {
    return VisitsAgreementLayout.layOut(agreement);
  }

  @Override
  public Workbook workbook() {
    return AgreementWorkbookLayout.layOut(agreement, version);
  }

  @Override
  public String line() {
    return VisitsAgreementJson.write(agreement, version);
  }

  @Override
  public Language language() {
    return agreement.rubric().identity().language();
  }
}
