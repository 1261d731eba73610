package fidelity.cli;

import fidelity.cli.options.PlanOption;
import fidelity.cli.options.ReportOptions.Target;
import fidelity.cli.outputs.ReviewReport;
import fidelity.problem.Diagnostic;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.VisitComparison;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A review's scorecard, what has changed since the last review, whether its reports tell the plan,
/// what to look at again in it, and the files that it goes to.
record ScoredReview(
    Scorecard scorecard,
    Optional<VisitComparison> since,
    PlanOption plan,
    List<Diagnostic> warnings,
    List<Target> targets)
    implements ReportSource {

  @Override
  public Stream<UnwrittenReport> unwritten() {
    var report = ReviewReport.of(plan.of(scorecard), since);
    return targets.stream().map(target -> new UnwrittenReport(report, target, warnings));
  }
}
