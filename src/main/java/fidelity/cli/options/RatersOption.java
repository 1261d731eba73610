package fidelity.cli.options;

import fidelity.cli.batch.BatchRun.Raters;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import java.util.Optional;

/// What of visits that raters reviewed alone.
public final class RatersOption {

  private final Argument<Optional<Raters>> which;

  /// Adds itself to the arguments of a command.
  public RatersOption(Arguments arguments) {
    which =
        arguments.option(
            "--raters",
            "WHICH",
            ValueType.oneOf(Raters.class),
            "What of visits that raters reviewed alone: consensus, where several without a"
                + " consensus review are a problem; or all, for agreement only. None of theirs"
                + " counts in the figures. Default: consensus.");
  }

  /// The choice; a consensus where the option is not given.
  public Raters value() {
    return which.value().orElse(Raters.CONSENSUS);
  }
}
