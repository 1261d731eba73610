package fidelity.rubric;

import java.math.BigDecimal;

/// How soon a service is reviewed again when its total is at least `from`.
///
/// @param months from the last day of the visit, at least 1
public record ReviewInterval(BigDecimal from, int months) {}
