package fidelity.review;

/// The last review of the service before this one.
///
/// @param file its file, as this review names it: relative to this review's own
/// @param sha256 the SHA-256 of that file when it was named, 64 hexadecimal digits
public record PreviousReview(String file, String sha256) {}
