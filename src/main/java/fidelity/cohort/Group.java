package fidelity.cohort;

import java.util.Optional;

/// A part of a cohort.
///
/// @param key what its reviews share; empty when they do not say
/// @param statistics none when its finished reviews are of too few sites to be shown
public record Group(String key, Cohort cohort, Optional<Statistics> statistics) {}
