package fidelity.cohort.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What the statistics library found, as decimals: no `double` leaves the room.
public final class Rounded {

  private static final int DECIMALS = 12;

  private Rounded() {}

  /// The number to twelve decimals, without needless zeros; none when it is not defined.
  public static Optional<BigDecimal> finite(double number) {
    return Double.isFinite(number) ? Optional.of(of(number)) : Optional.empty();
  }

  /// The number to twelve decimals, a half going to the even neighbour, without needless zeros.
  public static BigDecimal of(double number) {
    var plain =
        BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
