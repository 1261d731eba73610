package fidelity.rubric;

import java.math.BigDecimal;

/// A named stretch of totals that begins at `from` and ends below the next higher band.
///
/// @param from its first total; for the lowest band the lowest total there is
public record Band(String id, String name, BigDecimal from) {}
