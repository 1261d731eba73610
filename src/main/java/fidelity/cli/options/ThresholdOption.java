package fidelity.cli.options;

import fidelity.cli.batch.Threshold;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import java.math.BigDecimal;
import java.util.Optional;

/// What every total must reach: the options `--fail-under` and `--fail-under-band`.
public final class ThresholdOption {

  private final Argument<Optional<BigDecimal>> total;
  private final Argument<Optional<String>> band;

  /// Adds itself to the arguments of a command.
  public ThresholdOption(Arguments arguments) {
    total =
        arguments.option(
            "--fail-under",
            "TOTAL",
            ValueType.NUMBER,
            "Exit with 1 when a total is below this one; the reports are written all the same.");
    band =
        arguments.option(
            "--fail-under-band",
            "BAND",
            ValueType.TEXT,
            "Exit with 1 when a total is below this band.");
  }

  /// The threshold; one that everything reaches when neither option is given.
  public Threshold value() {
    return new Threshold(total.value(), band.value());
  }
}
