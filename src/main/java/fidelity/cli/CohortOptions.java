package fidelity.cli;

import fidelity.cohort.By;
import fidelity.cohort.View;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/// How the cohort is looked at.
final class CohortOptions {

  @Option(
      names = "--by",
      paramLabel = "KEY",
      description =
          "Also compare groups of reviews: by organisation, kind, status, rubric or year.")
  private Optional<By> by = Optional.empty();

  @Option(
      names = "--hide-below",
      paramLabel = "N",
      defaultValue = "0",
      description = "Show no figures of fewer sites than this. Default: 0, which shows all.")
  private int hideBelow;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Mark next reviews that are overdue on this day, like 2025-12-31.")
  private Optional<LocalDate> asOf = Optional.empty();

  View view() {
    return new View(by, hideBelow, asOf);
  }
}
