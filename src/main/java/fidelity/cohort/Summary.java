package fidelity.cohort;

import java.math.BigDecimal;
import java.util.Optional;

/// What describes some numbers.
///
/// @param n how many there are
/// @param mean none when there are no numbers
/// @param deviation the standard deviation with n - 1; none when there are fewer than two
/// @param spread none when there are no numbers
/// @param floor the share of numbers that are as low as can be; none when there are none
/// @param ceiling the share of numbers that are as high as can be; none when there are none
public record Summary(
    int n,
    Optional<BigDecimal> mean,
    Optional<BigDecimal> deviation,
    Optional<FiveNumberSummary> spread,
    Optional<BigDecimal> floor,
    Optional<BigDecimal> ceiling) {

  /// The least, the quartiles and the most of some numbers.
  ///
  /// @param q1 the lower quartile, type 7 of Hyndman and Fan
  /// @param q3 the upper quartile, type 7 of Hyndman and Fan
  public record FiveNumberSummary(
      BigDecimal min, BigDecimal q1, BigDecimal median, BigDecimal q3, BigDecimal max) {}
}
