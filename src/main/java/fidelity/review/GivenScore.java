package fidelity.review;

/// A score that the assessors gave themselves.
///
/// @param reason why; never empty
public record GivenScore(int score, String reason) {}
