package fidelity.scoring;

import fidelity.review.Review;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The result of a review: every score, with what it rests on.
///
/// @param total the total by the rubric's total rule
/// @param bands the bands that the total can still be in, highest first; one when it is settled
/// @param unused what was passed over
public record Scorecard(
    Rubric rubric,
    Review review,
    List<SectionScore> sections,
    Range total,
    List<Band> bands,
    List<Unused> unused) {

  public Scorecard {
    sections = List.copyOf(sections);
    bands = List.copyOf(bands);
    unused = List.copyOf(unused);
  }

  /// Every item's score, in the scale's order.
  public List<ItemScore> items() {
    return sections.stream().flatMap(section -> section.items().stream()).toList();
  }

  /// The band, when only one can be reached.
  public Optional<Band> band() {
    return bands.size() == 1 ? Optional.of(bands.getFirst()) : Optional.empty();
  }

  /// The items whose score is surely at or below the rubric's threshold, in the scale's order.
  public List<ItemScore> developmentNeeds() {
    return items().stream().filter(this::needsDevelopment).toList();
  }

  /// The items whose score can still turn out at or below the rubric's threshold, or above it.
  public List<ItemScore> possibleDevelopmentNeeds() {
    return items().stream()
        .filter(item -> !needsDevelopment(item))
        .filter(item -> item.scores().lowest() <= rubric.developmentNeed())
        .toList();
  }

  /// Whether an item's score is surely at or below the rubric's threshold.
  public boolean needsDevelopment(ItemScore item) {
    return item.scores().highest() <= rubric.developmentNeed();
  }

  /// How many items rest on that basis.
  public long count(Basis basis) {
    return items().stream().filter(item -> item.basis() == basis).count();
  }

  /// The day by which the service is to be reviewed again, counted from the last day of the visit;
  /// none while the total leaves it open or when the rubric does not say.
  public Optional<LocalDate> nextReview() {
    return rubric
        .monthsToNextReview(total.lowest(), total.highest())
        .map(review.header().visit().last()::plusMonths);
  }

  /// The items with more than one possible score, in the scale's order.
  public List<ItemScore> open() {
    return items().stream().filter(item -> !item.scores().settled()).toList();
  }
}
