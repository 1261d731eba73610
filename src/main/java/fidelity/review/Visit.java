package fidelity.review;

import java.time.LocalDate;
import java.util.List;

/// The days on site, in order; at least one.
public record Visit(List<LocalDate> days) {

  public Visit {
    days = days.stream().sorted().toList();
    if (days.isEmpty()) {
      throw new IllegalArgumentException("A visit without days");
    }
  }

  public LocalDate first() {
    return days.getFirst();
  }

  public LocalDate last() {
    return days.getLast();
  }
}
