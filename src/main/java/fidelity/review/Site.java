package fidelity.review;

/// The service under review.
///
/// @param id a short id for file names and tables
/// @param name its name for people
/// @param organisation who runs it; empty when not named
public record Site(String id, String name, String organisation) {}
