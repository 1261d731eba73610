package fidelity.cohort;

import java.math.BigDecimal;

/// The least, the quartiles and the most of some numbers.
///
/// @param lower the lower quartile, type 7 of Hyndman and Fan
/// @param upper the upper quartile, type 7 of Hyndman and Fan
public record FiveNumbers(
    BigDecimal least, BigDecimal lower, BigDecimal median, BigDecimal upper, BigDecimal most) {}
