package fidelity.cli;

import fidelity.cli.inputs.LetterWarnings;
import fidelity.cli.options.PlanOption;
import fidelity.cli.options.ReportOptions.Target;
import fidelity.cli.outputs.ReviewReport;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.scoring.Scorecard;
import fidelity.scoring.improvement.Improvements;
import java.util.List;
import java.util.stream.Stream;

/// A review's scorecard, whether its reports tell the plan, what to look at again in it, and the
/// files that it goes to.
record ScoredReview(
    Scorecard scorecard, PlanOption plan, List<Diagnostic> warnings, List<Target> targets) {

  /// Whether the terminal is free for the scorecard.
  boolean printed() {
    return targets.stream().noneMatch(target -> target.file().toStandardOutput());
  }

  Stream<Unwritten> unwritten() {
    var way = plan.of(scorecard);
    return targets.stream().map(target -> new Unwritten(way, target, warnings));
  }

  /// A report that is not written yet.
  record Unwritten(Improvements way, Target target, List<Diagnostic> told) {

    /// Writes it and returns warnings: what the format could not hold as written, unless it is
    /// told of the review.
    List<Message> write() {
      return LetterWarnings.untold(
          target.file().write(out -> target.format().write(ReviewReport.of(way), out)), told);
    }
  }
}
