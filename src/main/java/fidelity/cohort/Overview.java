package fidelity.cohort;

import java.util.Iterator;
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

  /// Every review with its position and its due day, in the cohort's order.
  public List<ReviewLine> reviews() {
    var positions = statistics.map(Statistics::positions).orElse(List.of()).iterator();
    return schedule.lines().stream()
        .map(due -> new ReviewLine(due.entry(), due, position(due.entry(), positions)))
        .toList();
  }

  /// Finished reviews have positions in the order of the reviews.
  private static Optional<Position> position(Entry entry, Iterator<Position> positions) {
    return entry.finished() && positions.hasNext()
        ? Optional.of(positions.next())
        : Optional.empty();
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
