package fidelity.cohort;

/// How closely two figures go together: by their values, and by their ranks.
///
/// @param n of how many reviews
public record Correlations(int n, Correlation pearson, Correlation spearman) {}
