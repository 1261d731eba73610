package fidelity.scoring.comparison;

import fidelity.rubric.Points;
import fidelity.scoring.ItemResult;
import fidelity.scoring.Scorecard;
import fidelity.scoring.evaluation.Scores;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Two visits to one site, the earlier first.
///
/// @param between the earlier answers by the later rubric; the very same as before for one rubric
/// @param items every item of the later rubric in its order, then those that only the earlier has
/// @param sections the figures of the later rubric's sections, by their ids
public record VisitComparison(
    Scorecard before,
    Scorecard between,
    Scorecard after,
    List<ItemChange> items,
    SequencedMap<String, FigureChange> sections,
    FigureChange total) {

  public VisitComparison {
    items = List.copyOf(items);
    sections = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sections));
  }

  /// Sets two scorecards of one site side by side.
  public static VisitComparison of(Scorecard before, Scorecard after) {
    return VisitComparer.compare(before, after);
  }

  /// Whether both visits were scored by one and the same rubric.
  public boolean sameRubric() {
    return before.rubric().identity().equals(between.rubric().identity());
  }

  /// Whether the totals of both visits are on one scale, so that they can be taken from each other.
  public boolean onOneScale() {
    return total.split().flatMap(Split::rule).isPresent();
  }

  /// The day by which the later visit was due, counted from the earlier one; none where the earlier
  /// total left it open, or its rubric does not say.
  public Optional<LocalDate> due() {
    return before.nextReview();
  }

  /// The day on which the later visit began.
  public LocalDate came() {
    return after.review().header().visit().first();
  }

  /// How many days after the due day it came: below 0 where it came before.
  public Optional<Long> daysLate() {
    return due().map(day -> ChronoUnit.DAYS.between(day, came()));
  }

  /// The items that moved in that way, in their order.
  public List<ItemChange> moved(Movement movement) {
    return items.stream().filter(item -> item.movement() == movement).toList();
  }

  /// The items that nothing can be said of, in their order.
  public List<ItemChange> notComparable() {
    return items.stream()
        .filter(item -> item.movement() instanceof Movement.NotComparable)
        .toList();
  }

  /// The items that were development needs then and are still.
  public List<ItemChange> lastingNeeds() {
    return items.stream()
        .filter(item -> needs(before, item.before()) && needs(after, item.after()))
        .toList();
  }

  /// The items that something was recommended of last time, in their order.
  public List<ItemChange> recommended() {
    return items.stream().filter(item -> !item.recommended().isEmpty()).toList();
  }

  /// Those of them that are not at the highest score now: something is still to be done.
  public List<ItemChange> toFollowUp() {
    return recommended().stream().filter(item -> !atTheTop(after, item.after())).toList();
  }

  /// Those of them that have come to the highest score since. What was there both times was only to
  /// stay so, and is neither here nor to be followed up.
  public List<ItemChange> followed() {
    return recommended().stream()
        .filter(item -> !atTheTop(before, item.before()) && atTheTop(after, item.after()))
        .toList();
  }

  private static boolean atTheTop(Scorecard scorecard, Optional<ItemResult> result) {
    var top = Scores.of(Points.of(scorecard.rubric().scale().to()));
    return result.flatMap(ItemChange::score).filter(item -> item.scores().equals(top)).isPresent();
  }

  private static boolean needs(Scorecard scorecard, Optional<ItemResult> result) {
    return result.flatMap(ItemChange::score).filter(scorecard::needsDevelopment).isPresent();
  }
}
