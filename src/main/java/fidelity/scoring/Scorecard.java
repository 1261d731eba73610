package fidelity.scoring;

import fidelity.review.Review;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.rubric.Weights;
import fidelity.scoring.evaluation.Scores;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

  /// What every item comes to, in the scale's order.
  public List<ItemResult> items() {
    return sections.stream().flatMap(section -> section.items().stream()).toList();
  }

  /// The items that have a score, or can get one, in the scale's order.
  public List<ItemScore> scored() {
    return Results.scored(items());
  }

  /// The items that do not apply, in the scale's order.
  public List<NotApplicable> notApplicable() {
    return Results.notApplicable(items());
  }

  /// How often the scores of each section count in the total.
  public Weights weights() {
    return Results.weights(rubric, sections);
  }

  /// How often each scored item counts in the total, in the scale's order.
  public List<Integer> counts() {
    var weights = weights().sections().iterator();
    return sections.stream()
        .flatMap(section -> Collections.nCopies(section.scored().size(), weights.next()).stream())
        .toList();
  }

  /// The sum of all scores, as they are before the rubric's total rule.
  public Range points() {
    return Range.of(points(Scores::lowest), points(Scores::highest));
  }

  private BigDecimal points(Function<Scores, Points> end) {
    return scored().stream()
        .map(ItemScore::scores)
        .map(end)
        .reduce(Points.NONE, Points::plus)
        .number();
  }

  /// The band, when only one can be reached.
  public Optional<Band> band() {
    return bands.size() == 1 ? Optional.of(bands.getFirst()) : Optional.empty();
  }

  /// The items whose score is surely at or below the rubric's threshold, in the scale's order.
  public List<ItemScore> developmentNeeds() {
    return scored().stream().filter(this::needsDevelopment).toList();
  }

  /// The items whose score can still turn out at or below the rubric's threshold, or above it.
  public List<ItemScore> possibleDevelopmentNeeds() {
    return scored().stream()
        .filter(item -> !needsDevelopment(item))
        .filter(item -> item.scores().lowest().compareTo(developmentNeed()) <= 0)
        .toList();
  }

  /// Whether an item's score is surely at or below the rubric's threshold.
  public boolean needsDevelopment(ItemScore item) {
    return item.scores().highest().compareTo(developmentNeed()) <= 0;
  }

  private Points developmentNeed() {
    return Points.of(rubric.developmentNeed());
  }

  /// How many items rest on that basis.
  public long count(Basis basis) {
    return scored().stream().filter(item -> item.basis() == basis).count();
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
    return scored().stream().filter(item -> !item.scores().settled()).toList();
  }
}
