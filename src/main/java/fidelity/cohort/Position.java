package fidelity.cohort;

import java.math.BigDecimal;

/// Where a finished review's total stands among all.
///
/// @param place 1 for the highest total; equal totals share the better place
/// @param percentile its percentile rank from 0 to 100: the percentage of totals that are lower,
///     and half of those that are equal, its own among them
public record Position(CohortReview review, int place, BigDecimal percentile) {}
