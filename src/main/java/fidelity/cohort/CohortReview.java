package fidelity.cohort;

import fidelity.review.Outcome;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Origin;
import fidelity.rubric.Rubric;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A review in a cohort: its numbers, without its texts, so that thousands fit in memory.
///
/// @param origin the file that the review was read from
/// @param outcome how many clients are in a job, where that is known
/// @param items every item's score, or that it does not apply, in the rubric's order
/// @param sections every section's score, in the rubric's order; none where no item applies
/// @param bands the bands that the total can still be in, highest first; one when it is settled
public record CohortReview(
    Origin origin,
    Rubric rubric,
    Occasion occasion,
    Optional<Outcome> outcome,
    List<CohortItem> items,
    List<Optional<Range>> sections,
    Range total,
    List<Band> bands) {

  /// By site, then by visit; the file tells two reviews of one visit apart.
  public static final Comparator<CohortReview> IN_ORDER =
      Comparator.comparing((CohortReview review) -> review.occasion().site().id())
          .thenComparing(review -> review.occasion().from())
          .thenComparing(review -> review.occasion().to())
          .thenComparing(review -> review.origin().file())
          .thenComparing(review -> review.origin().sha256());

  public CohortReview {
    items = List.copyOf(items);
    sections = List.copyOf(sections);
    bands = List.copyOf(bands);
  }

  /// What a cohort keeps of a scorecard.
  ///
  /// @param source the review's file, as tables shall name it
  public static CohortReview of(String source, Scorecard scorecard) {
    var review = scorecard.review();
    return new CohortReview(
        new Origin(source, review.origin().sha256()),
        scorecard.rubric(),
        Occasion.of(review.header()),
        review.outcome(),
        scorecard.items().stream().map(CohortItem::of).toList(),
        scorecard.sections().stream().map(SectionScore::score).toList(),
        scorecard.total(),
        scorecard.bands());
  }

  /// The same with another name of its file.
  public CohortReview namedBy(UnaryOperator<String> name) {
    var named = new Origin(name.apply(origin.file()), origin.sha256());
    return new CohortReview(named, rubric, occasion, outcome, items, sections, total, bands);
  }

  /// Whether every item that applies has one score, so that the review can be averaged with others.
  public boolean finished() {
    return items.stream().allMatch(CohortItem::settled);
  }

  /// The band, when only one can be reached.
  public Optional<Band> band() {
    return bands.size() == 1 ? Optional.of(bands.getFirst()) : Optional.empty();
  }

  /// The day when the next review is due, counted from the last day of the visit; none while the
  /// total leaves it open or when the rubric does not say.
  public Optional<LocalDate> nextReview() {
    return rubric
        .monthsToNextReview(total.lowest(), total.highest())
        .map(occasion.to()::plusMonths);
  }
}
