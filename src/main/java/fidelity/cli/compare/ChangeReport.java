package fidelity.cli.compare;

import fidelity.cohort.change.CohortChange;
import fidelity.data.json.comparison.CohortChangeJson;
import fidelity.report.Report;
import fidelity.report.comparison.cohort.CohortChangeLayout;
import fidelity.rubric.Language;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ComparisonKind;
import fidelity.workbook.Workbook;
import fidelity.workbook.comparison.change.ChangeWorkbookLayout;
import java.util.List;

/// What the reports of a change at several sites tell.
///
/// @param version the version of the program that the reports name
public record ChangeReport(CohortChange change, String version) implements ComparisonReport {

  @Override
  public ComparisonKind kind() {
    return ComparisonKind.COHORT_CHANGE;
  }

  @Override
  public List<Scorecard> reviews() {
    return change.reviews();
  }

  @Override
  public Report layout() {
    return CohortChangeLayout.layOut(change);
  }

  @Override
  public Workbook workbook() {
    return ChangeWorkbookLayout.layOut(change, version);
  }

  @Override
  public String line() {
    return CohortChangeJson.write(change, version);
  }

  @Override
  public Language language() {
    return change.rubric().identity().language();
  }
}
