package fidelity.cli;

import fidelity.cli.compare.ComparisonReport;
import fidelity.cli.options.ReportOptions.Target;
import java.util.List;
import java.util.stream.Stream;

/// Reviews side by side, and the files that they go to.
record ComparedReviews(ComparisonReport report, List<Target> targets) implements ReportSource {

  @Override
  public Stream<UnwrittenReport> unwritten() {
    return targets.stream().map(target -> new UnwrittenReport(report, target, List.of()));
  }
}
