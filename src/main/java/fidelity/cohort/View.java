package fidelity.cohort;

import java.time.LocalDate;
import java.util.Optional;

/// How a cohort shall be looked at.
///
/// @param by what it is split by
/// @param hideBelow the fewest sites that figures may be shown of; 0 shows all
/// @param asOf the day that due days are held against; without it nothing is overdue
public record View(Optional<By> by, int hideBelow, Optional<LocalDate> asOf) {

  /// Everything, in one piece, and nothing overdue.
  public static final View PLAIN = new View(Optional.empty(), 0, Optional.empty());
}
