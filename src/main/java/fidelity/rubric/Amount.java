package fidelity.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/// An exact number as a fraction, since no decimal holds a third.
///
/// Amounts compare by value; two equal ones may be written with other numerators.
///
/// @param denominator above zero
public record Amount(BigDecimal numerator, BigDecimal denominator) implements Comparable<Amount> {

  /// How many digits a number may have before its decimal mark, and after it.
  public static final int MOST_DIGITS = 12;

  /// How files write a decimal, as a regular expression: at most twelve digits before and after a
  /// point or comma.
  public static final String WRITTEN =
      "-?\\d{1," + MOST_DIGITS + "}([.,]\\d{1," + MOST_DIGITS + "})?";

  public Amount {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("A denominator of " + denominator);
    }
  }

  /// A decimal, exactly.
  public static Amount of(BigDecimal decimal) {
    return new Amount(decimal, BigDecimal.ONE);
  }

  /// The percentage that a part is of a whole above zero.
  public static Amount percent(BigDecimal part, BigDecimal whole) {
    return new Amount(part.movePointRight(2), whole);
  }

  @Override
  public int compareTo(Amount other) {
    return denominator.compareTo(other.denominator) == 0
        ? numerator.compareTo(other.numerator)
        : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /// The nearest decimal with so many places, or with more where it would reach or pass a limit
  /// that the amount does not: 95.996 is not 96.
  public BigDecimal apart(int places, Collection<BigDecimal> limits) {
    var decimal = rounded(places);
    for (var more = places; misleads(decimal, limits); decimal = rounded(more)) {
      more++;
    }
    return decimal;
  }

  private boolean misleads(BigDecimal decimal, Collection<BigDecimal> limits) {
    return limits.stream()
        .anyMatch(limit -> Integer.signum(compareTo(of(limit))) != decimal.compareTo(limit));
  }

  /// The nearest decimal with so many places, a half going up: for print, never for comparing.
  public BigDecimal rounded(int places) {
    return numerator.divide(denominator, places, RoundingMode.HALF_UP);
  }
}
