package fidelity.review;

/// How many of the service's clients are in a job.
///
/// @param clients at least 1
/// @param employed at most `clients`
public record Outcome(int clients, int employed) {}
