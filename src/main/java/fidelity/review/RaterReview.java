package fidelity.review;

/// The review of one rater, on which a consensus rests.
///
/// @param rater who rated
/// @param file the rater's review file, as the consensus review names it
/// @param sha256 the SHA-256 of that file when the consensus was found, 64 hexadecimal digits
public record RaterReview(String rater, String file, String sha256) {}
