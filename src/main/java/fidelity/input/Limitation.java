package fidelity.input;

import fidelity.rubric.Limits;
import java.math.BigDecimal;

/// Limits in words, for messages.
final class Limitation {

  private Limitation() {}

  /// "numbers from 0 to 100", "numbers from 0", "any number".
  static String of(Limits limits) {
    var from = limits.least().map(BigDecimal::toPlainString).map(" from "::concat).orElse("");
    var to = limits.most().map(BigDecimal::toPlainString).map(" to "::concat).orElse("");
    return from.isEmpty() && to.isEmpty() ? "any number" : "numbers" + from + to;
  }
}
