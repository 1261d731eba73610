package fidelity.cohort;

import fidelity.rubric.Band;
import java.math.BigDecimal;
import java.util.Optional;

/// How many of a cohort's finished reviews have something in common.
///
/// @param share from 0 to 1; none of no reviews
public record Share(int count, Optional<BigDecimal> share) {

  /// How many finished reviews are in a band.
  public record BandShare(Band band, Share share) {}
}
