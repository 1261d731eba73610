package fidelity.cli.options;

import fidelity.cli.console.CommandException;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import java.util.Optional;

/// How a run over many reviews goes: the options `--update`, `--jobs` and `--quiet`.
public final class RunOptions {

  private final Argument<Boolean> update;
  private final Argument<Optional<Integer>> jobs;
  private final Argument<Boolean> quiet;

  /// Adds itself to the arguments of a command.
  public RunOptions(Arguments arguments) {
    update =
        arguments.flag(
            "--update",
            "Write only the reports that are missing or stale, by the hashes they carry.");
    jobs =
        arguments.option(
            "--jobs",
            "N",
            ValueType.WHOLE,
            "How many reviews to work on at once. Default: as many as there are cores.");
    quiet = arguments.flag("--quiet", "Print problems only.");
  }

  /// Whether reports that are current stay as they are.
  public boolean update() {
    return update.value();
  }

  /// How many reviews are worked on at once.
  ///
  /// @throws CommandException when the user wants none
  public int jobs() {
    int count = jobs.value().orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (count < 1) {
      throw new CommandException(Code.UNFIT_JOBS, Detail.whole(count));
    }
    return count;
  }

  /// Whether problems alone are printed.
  public boolean quiet() {
    return quiet.value();
  }
}
