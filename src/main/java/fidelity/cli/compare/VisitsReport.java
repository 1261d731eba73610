package fidelity.cli.compare;

import fidelity.data.json.comparison.VisitsJson;
import fidelity.report.Report;
import fidelity.report.comparison.VisitsLayout;
import fidelity.rubric.Language;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ComparisonKind;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.workbook.Workbook;
import fidelity.workbook.comparison.visits.VisitsWorkbookLayout;
import java.util.List;

/// What the reports of two visits to one site tell.
///
/// @param version the version of the program that the reports name
public record VisitsReport(VisitComparison visits, String version) implements ComparisonReport {

  @Override
  public ComparisonKind kind() {
    return ComparisonKind.VISITS;
  }

  @Override
  public List<Scorecard> reviews() {
    return List.of(visits.before(), visits.after());
  }

  @Override
  public Report layout() {
    return VisitsLayout.layOut(visits);
  }

  @Override
  public Workbook workbook() {
    return VisitsWorkbookLayout.layOut(visits, version);
  }

  @Override
  public String line() {
    return VisitsJson.write(visits, version);
  }

  @Override
  public Language language() {
    return visits.after().rubric().identity().language();
  }
}
