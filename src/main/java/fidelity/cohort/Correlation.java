package fidelity.cohort;

import java.math.BigDecimal;
import java.util.Optional;

/// How closely two figures go together.
///
/// @param coefficient from -1 to 1; none when a figure is the same everywhere
/// @param interval its 95 % interval by Fisher's z; none of fewer than four pairs, or at -1 and 1
public record Correlation(Optional<BigDecimal> coefficient, Optional<Confidence> interval) {}
