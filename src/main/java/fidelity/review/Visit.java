package fidelity.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The days on site, in order; at least one.
public record Visit(List<LocalDate> days) {

  /// The day that a blank review shows where the reviewer is to write one: too early for most real
  /// visits.
  public static final LocalDate EXAMPLE = LocalDate.of(2000, 1, 1);

  public Visit {
    var inOrder = new ArrayList<>(days);
    Collections.sort(inOrder);
    days = List.copyOf(inOrder);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("A visit without days");
    }
  }

  /// The first day.
  public LocalDate first() {
    return days.getFirst();
  }

  /// The last day.
  public LocalDate last() {
    return days.getLast();
  }
}
