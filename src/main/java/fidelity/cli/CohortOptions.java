package fidelity.cli;

import fidelity.cohort.By;
import fidelity.cohort.Overview.View;
import java.time.LocalDate;
import java.util.Optional;

/// How the cohort is looked at.
final class CohortOptions {

  private final Argument<Optional<By>> by =
      Argument.option(
          "--by",
          "KEY",
          Kind.oneOf(By.class),
          "Also compare groups of reviews: by organisation, kind, status, rubric or year.");

  private final Argument<Optional<Integer>> hideBelow =
      Argument.option(
          "--hide-below",
          "N",
          Kind.WHOLE,
          "Show no figures of fewer sites than this. Default: 0, which shows all.");

  private final Argument<Optional<LocalDate>> asOf =
      Argument.option(
          "--as-of",
          "DATE",
          Kind.DAY,
          "Mark next reviews that are overdue on this day, like 2025-12-31.");

  Argument<?> by() {
    return by;
  }

  Argument<?> hideBelow() {
    return hideBelow;
  }

  Argument<?> asOf() {
    return asOf;
  }

  View view() {
    return new View(by.value(), hideBelow.value().orElse(0), asOf.value());
  }
}
