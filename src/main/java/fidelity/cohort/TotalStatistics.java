package fidelity.cohort;

import java.math.BigDecimal;
import java.util.Optional;

/// What describes the totals.
///
/// @param alpha Cronbach's alpha of all items
public record TotalStatistics(Summary scores, Optional<BigDecimal> alpha) {}
