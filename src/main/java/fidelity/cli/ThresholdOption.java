package fidelity.cli;

import fidelity.cli.batch.Threshold;
import java.math.BigDecimal;
import java.util.Optional;

/// What every total must reach: the options `--fail-under` and `--fail-under-band`.
final class ThresholdOption {

  private final Argument<Optional<BigDecimal>> total =
      Argument.option(
          "--fail-under",
          "TOTAL",
          ValueType.NUMBER,
          "Exit with 1 when a total is below this one; the reports are written all the same.");

  private final Argument<Optional<String>> band =
      Argument.option(
          "--fail-under-band",
          "BAND",
          ValueType.TEXT,
          "Exit with 1 when a total is below this band.");

  Argument<?> total() {
    return total;
  }

  Argument<?> band() {
    return band;
  }

  Threshold value() {
    return new Threshold(total.value(), band.value());
  }
}
