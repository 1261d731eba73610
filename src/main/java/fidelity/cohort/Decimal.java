package fidelity.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Makes decimals of what the statistics library counts in `double`.
final class Decimal {

  private static final int DECIMALS = 12;

  private Decimal() {}

  /// The number to twelve decimals, without needless zeros; none when it is not defined.
  static Optional<BigDecimal> of(double number) {
    return Double.isFinite(number) ? Optional.of(exactly(number)) : Optional.empty();
  }

  /// The number to twelve decimals, without needless zeros.
  static BigDecimal exactly(double number) {
    var rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    var plain = rounded.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
