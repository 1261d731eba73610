package fidelity.cohort.overview;

import fidelity.cohort.Cohort;
import fidelity.cohort.CohortReview;
import fidelity.cohort.Grouping;
import fidelity.cohort.Schedule;
import fidelity.cohort.Schedule.Due;
import fidelity.cohort.Visits;
import fidelity.cohort.statistics.Position;
import fidelity.cohort.statistics.Statistics;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Everything that is told of a cohort.
///
/// @param counted those of its reviews that count in the figures, by the view's visits
/// @param statistics none when they are of too few sites to be shown
/// @param groups its parts, in the order of their keys, each followed by its own; none in one piece
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
    var parts = view.by().parts(view.tellsSites() ? cohort : counted, view.visits());
    var disclosure = Disclosure.of(parts, view.hideBelow());
    return new Overview(
        cohort,
        view,
        counted,
        disclosure.statistics(parts.getFirst()),
        parts.stream()
            .skip(1)
            .map(part -> new Group(part.keys(), part.cohort(), disclosure.statistics(part)))
            .toList(),
        Schedule.of(cohort, view.asOf()));
  }

  /// Every review with its position and its due day, in the cohort's order.
  public List<ReviewLine> reviews() {
    var counts = cohort.chosen(counted);
    var positions =
        statistics
            .filter(_ -> view.tellsSites())
            .map(Statistics::positions)
            .orElse(List.of())
            .iterator();
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

  /// A part of a cohort, or of a group before it.
  ///
  /// In each part the same visits count: of each of its sites the latest in it, or all. Where
  /// single sites are not told, only those count that count in the whole, so that the parts make it
  /// up.
  ///
  /// @param keys what its reviews share, by what the cohort is split by; fewer where its own parts
  ///     follow; a key is empty when they do not say
  /// @param counted its reviews that count
  /// @param statistics none when they are of too few sites to be shown
  public record Group(List<String> keys, Cohort counted, Optional<Statistics> statistics) {

    public Group {
      keys = List.copyOf(keys);
    }
  }

  /// How a cohort shall be looked at.
  ///
  /// @param visits which visits count
  /// @param by what it is split by
  /// @param hideBelow the fewest sites that figures may be shown of; 0 and 1 show all
  /// @param asOf the day that due days are held against; without it nothing is overdue
  public record View(Visits visits, Grouping by, int hideBelow, Optional<LocalDate> asOf) {

    /// Every site at its latest visit, in one piece, and nothing overdue.
    public static final View PLAIN =
        new View(new Visits.Latest(), Grouping.NONE, 0, Optional.empty());

    /// Whether single sites may be told: their scores, their texts, what they are called.
    public boolean tellsSites() {
      return hideBelow <= 1;
    }
  }

  /// A review in the list of a cohort's reviews.
  ///
  /// @param counts whether it counts in the figures
  /// @param position where its total stands; none while it is unfinished, when it does not count,
  ///     and where single sites are not told
  public record ReviewLine(
      CohortReview review, Due due, boolean counts, Optional<Position> position) {}
}
