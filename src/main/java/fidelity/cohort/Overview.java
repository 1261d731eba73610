package fidelity.cohort;

import java.util.List;
import java.util.Optional;

/// Everything that is told of a cohort.
///
/// @param statistics none when its finished reviews are of too few sites to be shown
/// @param groups its parts, in the order of their keys; none when it is not split
public record Overview(
    Cohort cohort,
    View view,
    Optional<Statistics> statistics,
    List<Group> groups,
    Schedule schedule) {

  public Overview {
    groups = List.copyOf(groups);
  }

  public static Overview of(Cohort cohort, View view) {
    return new Overview(
        cohort,
        view,
        Statistics.of(cohort, view.hideBelow()),
        view.by().map(by -> groups(cohort, by, view.hideBelow())).orElse(List.of()),
        Schedule.of(cohort, view.asOf()));
  }

  private static List<Group> groups(Cohort cohort, By by, int hideBelow) {
    return cohort.split(by).entrySet().stream()
        .map(
            part ->
                new Group(
                    part.getKey(), part.getValue(), Statistics.of(part.getValue(), hideBelow)))
        .toList();
  }
}
