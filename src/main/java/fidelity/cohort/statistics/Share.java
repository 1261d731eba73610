package fidelity.cohort.statistics;

import fidelity.rubric.Bands.Band;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// How many of some reviews have something in common.
///
/// @param of how many reviews there are
public record Share(int count, int of) {

  /// The count as a part of all, from 0 to 1; none of no reviews.
  public Optional<BigDecimal> share() {
    return Rounded.finite((double) count / of);
  }

  /// What part of a whole a figure is, such as a score of the highest possible one; 0 of nothing.
  public static BigDecimal part(BigDecimal figure, BigDecimal whole) {
    return whole.signum() == 0 ? BigDecimal.ZERO : figure.divide(whole, MathContext.DECIMAL64);
  }

  /// How many of the reviews whose band is settled are in a band.
  public record BandShare(Band band, Share share) {}
}
