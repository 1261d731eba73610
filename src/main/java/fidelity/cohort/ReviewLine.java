package fidelity.cohort;

import java.util.Optional;

/// A review in the list of a cohort's reviews.
///
/// @param position where its total stands; none while it is unfinished, and when figures are hidden
public record ReviewLine(Entry entry, Due due, Optional<Position> position) {}
