package fidelity.cli.options;

import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.cohort.Grouping;
import fidelity.cohort.Visits;
import fidelity.cohort.overview.Overview.View;
import java.time.LocalDate;
import java.util.Optional;

/// How the cohort is looked at.
public final class CohortOptions {

  private final Argument<Optional<Visits>> visits;
  private final Argument<Optional<Grouping>> by;
  private final Argument<Optional<Integer>> hideBelow;
  private final Argument<Optional<LocalDate>> asOf;

  /// Adds itself to the arguments of a command.
  public CohortOptions(Arguments arguments) {
    visits =
        arguments.option(
            "--visits",
            "WHICH",
            ValueType.VISITS,
            "Which visits of a site count in the figures: latest, all, or the latest of a year like "
                + "2025. Default: latest.");
    by =
        arguments.option(
            "--by",
            "KEYS",
            ValueType.GROUPING,
            "Also compare groups of reviews: by organisation, kind, status, rubric, year, or a tag "
                + "such as region; by several, the outer ones first, such as region,year.");
    hideBelow =
        arguments.option(
            "--hide-below",
            "N",
            ValueType.WHOLE,
            "Show no figures of fewer sites than this, and above 1 no single sites: no reports, "
                + "rows or names. Default: 0, which shows all.");
    asOf =
        arguments.option(
            "--as-of",
            "DATE",
            ValueType.DAY,
            "Mark next reviews that are overdue on this day, like 2025-12-31.");
  }

  /// The visits, the groups, the least number of sites and the day that the options ask for.
  public View view() {
    return new View(
        visits.value().orElse(View.PLAIN.visits()),
        by.value().orElse(Grouping.NONE),
        hideBelow.value().orElse(0),
        asOf.value());
  }
}
