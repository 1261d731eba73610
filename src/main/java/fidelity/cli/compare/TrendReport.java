package fidelity.cli.compare;

import fidelity.data.json.comparison.TrendJson;
import fidelity.report.Report;
import fidelity.report.comparison.TrendLayout;
import fidelity.rubric.Language;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ComparisonKind;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.workbook.Workbook;
import fidelity.workbook.comparison.trend.TrendWorkbookLayout;
import java.util.List;

/// What the reports of a site over its visits tell.
///
/// @param version the version of the program that the reports name
public record TrendReport(SiteTrend trend, String version) implements ComparisonReport {

  @Override
  public ComparisonKind kind() {
    return ComparisonKind.TREND;
  }

  @Override
  public List<Scorecard> reviews() {
    return trend.visits();
  }

  @Override
  public Report layout() {
    return TrendLayout.layOut(trend);
  }

  @Override
  public Workbook workbook() {
    return TrendWorkbookLayout.layOut(trend, version);
  }

  @Override
  public String line() {
    return TrendJson.write(trend, version);
  }

  @Override
  public Language language() {
    return trend.latest().rubric().identity().language();
  }
}
