package fidelity.cli;

import fidelity.cli.batch.Bar;
import java.math.BigDecimal;
import java.util.Optional;

/// Which bar every total must reach.
final class BarOption {

  private final Argument<Optional<BigDecimal>> total =
      Argument.option(
          "--fail-under",
          "TOTAL",
          Kind.NUMBER,
          "Exit with 1 when a total is below this one; the reports are written all the same.");

  private final Argument<Optional<String>> band =
      Argument.option(
          "--fail-under-band", "BAND", Kind.TEXT, "Exit with 1 when a total is below this band.");

  Argument<?> total() {
    return total;
  }

  Argument<?> band() {
    return band;
  }

  Bar value() {
    return new Bar(total.value(), band.value());
  }
}
