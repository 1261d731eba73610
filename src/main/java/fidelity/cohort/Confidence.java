package fidelity.cohort;

import java.math.BigDecimal;

/// The ends of a 95 % interval.
public record Confidence(BigDecimal from, BigDecimal to) {}
