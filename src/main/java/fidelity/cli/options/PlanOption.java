package fidelity.cli.options;

import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.scoring.Scorecard;
import fidelity.scoring.improvement.Improvements;

/// Whether reports tell how to reach the next band.
public final class PlanOption {

  private final Argument<Boolean> leftOut;

  /// Adds itself to the arguments of a command.
  public PlanOption(Arguments arguments) {
    leftOut = arguments.flag("--no-plan", "Leave how to reach the next band out of the reports.");
  }

  /// Whether they do.
  public boolean told() {
    return !leftOut.value();
  }

  /// The improvements of a scorecard, as its reports tell them.
  public Improvements of(Scorecard scorecard) {
    var all = Improvements.of(scorecard);
    return told() ? all : all.withoutPlan();
  }
}
