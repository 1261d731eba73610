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
    Optional<FiveNumbers> spread,
    Optional<BigDecimal> floor,
    Optional<BigDecimal> ceiling) {}
