package fidelity.cohort;

import fidelity.cohort.Schedule.Due;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Everything that is told of a cohort.
///
/// @param counted those of its reviews that count in the figures, by the view's visits
/// @param statistics none when they are of too few sites to be shown
/// @param groups its parts, in the order of their keys; none when it is not split
public record Overview(
    Cohort cohort,
    View view,
    Cohort counted,
    Optional<Statistics> statistics,
    List<Group> groups,
    Schedule schedule) {

  public Overview {
    groups = List.copyOf(groups);
  }

  /// All of it, as the view asks.
  public static Overview of(Cohort cohort, View view) {
    var counted = view.visits().of(cohort);
    return new Overview(
        cohort,
        view,
        counted,
        Statistics.of(counted, view.hideBelow()),
        view.by().map(by -> groups(cohort, by, view)).orElse(List.of()),
        Schedule.of(cohort, view.asOf()));
  }

  /// Whether figures are hidden: of all, or of one of the groups, whose services would tell them.
  public boolean hides() {
    return hides(statistics) || groups.stream().anyMatch(group -> hides(group.statistics()));
  }

  private static boolean hides(Optional<Statistics> statistics) {
    return statistics.map(Statistics::hides).orElse(true);
  }

  /// Every review with its position and its due day, in the cohort's order.
  public List<ReviewLine> reviews() {
    var counts = cohort.chosen(counted);
    var positions = statistics.map(Statistics::positions).orElse(List.of()).iterator();
    return schedule.lines().stream()
        .map(due -> line(due, counts.test(due.review()), positions))
        .toList();
  }

  /// Finished reviews that count have positions in the order of the reviews.
  private static ReviewLine line(Due due, boolean counts, Iterator<Position> positions) {
    var review = due.review();
    var position =
        counts && review.finished() && positions.hasNext()
            ? Optional.of(positions.next())
            : Optional.<Position>empty();
    return new ReviewLine(review, due, counts, position);
  }

  /// In each part the same visits count: of each of its sites the latest in it, or all.
  private static List<Group> groups(Cohort cohort, By by, View view) {
    return cohort.split(by).entrySet().stream()
        .map(part -> group(part.getKey(), view.visits().of(part.getValue()), view.hideBelow()))
        .filter(group -> !group.counted().reviews().isEmpty())
        .toList();
  }

  private static Group group(String key, Cohort counted, int hideBelow) {
    return new Group(key, counted, Statistics.of(counted, hideBelow));
  }

  /// A part of a cohort.
  ///
  /// @param key what its reviews share; empty when they do not say
  /// @param counted its reviews that count
  /// @param statistics none when they are of too few sites to be shown
  public record Group(String key, Cohort counted, Optional<Statistics> statistics) {}

  /// How a cohort shall be looked at.
  ///
  /// @param visits which visits count
  /// @param by what it is split by
  /// @param hideBelow the fewest sites that figures may be shown of; 0 shows all
  /// @param asOf the day that due days are held against; without it nothing is overdue
  public record View(Visits visits, Optional<By> by, int hideBelow, Optional<LocalDate> asOf) {

    /// Every site at its latest visit, in one piece, and nothing overdue.
    public static final View PLAIN =
        new View(new Visits.Latest(), Optional.empty(), 0, Optional.empty());
  }

  /// A review in the list of a cohort's reviews.
  ///
  /// @param counts whether it counts in the figures
  /// @param position where its total stands; none while it is unfinished, when it does not count,
  ///     and when figures are hidden
  public record ReviewLine(
      CohortReview review, Due due, boolean counts, Optional<Position> position) {}
}
