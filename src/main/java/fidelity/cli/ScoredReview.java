package fidelity.cli;

import fidelity.cli.inputs.LetterWarnings;
import fidelity.cli.options.PlanOption;
import fidelity.cli.options.ReportOptions.Target;
import fidelity.cli.outputs.ReviewReport;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
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
    List<Target> targets) {

  /// Whether the terminal is free for the scorecard.
  boolean printed() {
    return targets.stream().noneMatch(target -> target.file().toStandardOutput());
  }

  Stream<Unwritten> unwritten() {
    var told = ReviewReport.of(plan.of(scorecard), since);
    return targets.stream().map(target -> new Unwritten(told, target, warnings));
  }

  /// A report that is not written yet.
  record Unwritten(ReviewReport report, Target target, List<Diagnostic> told) {

    /// Writes it and returns warnings: what the format could not hold as written, unless it is
    /// told of the review.
    List<Message> write() {
      return LetterWarnings.untold(
          target.file().write(out -> target.format().write(report, out)), told);
    }
  }
}
