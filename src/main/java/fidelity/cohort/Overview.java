package fidelity.cohort;

import fidelity.cohort.Grouping.Part;
import fidelity.cohort.Schedule.Due;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Everything that is told of a cohort.
///
/// @param statistics none when its finished reviews are of too few sites to be shown
/// @param groups its parts, in the order of their keys, each followed by its own; none in one piece
public record Overview(
    Cohort cohort,
    View view,
    Optional<Statistics> statistics,
    List<Group> groups,
    Schedule schedule) {

  public Overview {
    groups = List.copyOf(groups);
  }

  /// All of it, as the view asks.
  public static Overview of(Cohort cohort, View view) {
    var parts = view.by().parts(cohort);
    var shown = shown(parts, view, cohort);
    return new Overview(
        cohort,
        view,
        shown.apply(parts.getFirst()),
        parts.stream()
            .skip(1)
            .map(part -> new Group(part.keys(), part.cohort(), shown.apply(part)))
            .toList(),
        Schedule.of(cohort, view.asOf()));
  }

  private static Function<Part, Optional<Statistics>> shown(
      List<Part> parts, View view, Cohort cohort) {
    return view.tellsSites()
        ? part -> Statistics.of(part.cohort(), view.hideBelow())
        : Disclosure.of(cohort.rubric(), parts, view.hideBelow())::statistics;
  }

  /// Every review with its position and its due day, in the cohort's order.
  public List<ReviewLine> reviews() {
    var positions = statistics.map(Statistics::positions).orElse(List.of()).iterator();
    return schedule.lines().stream()
        .map(due -> new ReviewLine(due.review(), due, position(due.review(), positions)))
        .toList();
  }

  /// Finished reviews have positions in the order of the reviews.
  private static Optional<Position> position(CohortReview review, Iterator<Position> positions) {
    return review.finished() && positions.hasNext()
        ? Optional.of(positions.next())
        : Optional.empty();
  }

  /// A part of a cohort, or of a group before it.
  ///
  /// @param keys what its reviews share, by what the cohort is split by; fewer where its own parts
  ///     follow; a key is empty when they do not say
  /// @param statistics none when its finished reviews are of too few sites to be shown
  public record Group(List<String> keys, Cohort cohort, Optional<Statistics> statistics) {

    public Group {
      keys = List.copyOf(keys);
    }
  }

  /// How a cohort shall be looked at.
  ///
  /// @param by what it is split by
  /// @param hideBelow the fewest sites that figures may be shown of; 0 and 1 show all
  /// @param asOf the day that due days are held against; without it nothing is overdue
  public record View(Grouping by, int hideBelow, Optional<LocalDate> asOf) {

    /// Everything, in one piece, and nothing overdue.
    public static final View PLAIN = new View(Grouping.NONE, 0, Optional.empty());

    /// Whether single sites may be told: their scores, their texts, what they are called.
    public boolean tellsSites() {
      return hideBelow <= 1;
    }
  }

  /// A review in the list of a cohort's reviews.
  ///
  /// @param position where its total stands; none while it is unfinished, and when figures are
  ///     hidden
  public record ReviewLine(CohortReview review, Due due, Optional<Position> position) {}
}
