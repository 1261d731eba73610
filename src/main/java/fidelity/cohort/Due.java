package fidelity.cohort;

import java.time.LocalDate;
import java.util.Optional;

/// When the site of a review is due for its next one.
///
/// @param day the day; none when it is open, when the rubric does not say, and when the site was
///     reviewed again later, in the same cohort
/// @param overdue whether the day has passed, when a date was given to hold it against
public record Due(Entry entry, Optional<LocalDate> day, boolean overdue) {}
