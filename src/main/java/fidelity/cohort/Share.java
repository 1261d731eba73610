package fidelity.cohort;

import fidelity.rubric.Bands.Band;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// How many of a cohort's finished reviews have something in common.
///
/// @param share from 0 to 1; none of no reviews
public record Share(int count, Optional<BigDecimal> share) {

  /// What part of a whole a figure is, such as a score of the highest possible one; 0 of nothing.
  public static BigDecimal part(BigDecimal figure, BigDecimal whole) {
    return whole.signum() == 0 ? BigDecimal.ZERO : figure.divide(whole, MathContext.DECIMAL64);
  }

  /// How many finished reviews are in a band.
  public record BandShare(Band band, Share share) {}
}
