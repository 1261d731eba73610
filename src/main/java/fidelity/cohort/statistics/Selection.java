package fidelity.cohort.statistics;

import fidelity.cohort.CohortReview;
import fidelity.cohort.ItemRange;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric.Section;
import fidelity.scoring.Range;
import java.util.List;
import java.util.Optional;

/// Which of the reviews that count a figure is made of.
public sealed interface Selection {

  /// All of them.
  record All() implements Selection {}

  /// Those that have a total.
  record Finished() implements Selection {}

  /// Those whose band is settled.
  record InBand() implements Selection {}

  /// Those in which an item has a score, by the item's index in the rubric.
  record WithItem(int index) implements Selection {}

  /// Those in which all of some items have a score, by the items' indices.
  record WithItems(List<Integer> indices) implements Selection {

    public WithItems {
      indices = List.copyOf(indices);
    }
  }

  /// Those in which a section's figure is settled, by its index in the rubric.
  record WithSection(int index) implements Selection {}

  /// Those whose band of a section is settled, by the section's index.
  record InSectionBand(int index) implements Selection {}

  /// Those that tell how many clients are employed.
  record WithOutcome() implements Selection {}

  /// Those that two others have in common.
  record Both(Selection first, Selection second) implements Selection {}

  /// Whether a review is one of them.
  default boolean has(CohortReview review) {
    return switch (this) {
      case All() -> true;
      case Finished() -> review.finished();
      case InBand() -> review.band().isPresent();
      case WithItem(var index) -> scored(review, index);
      case WithItems(var indices) -> indices.stream().allMatch(index -> scored(review, index));
      case WithSection(var index) ->
          review.sections().get(index).filter(Range::settled).isPresent();
      case InSectionBand(var index) -> sectionBand(review, index).isPresent();
      case WithOutcome() -> review.outcome().isPresent();
      case Both(var first, var second) -> first.has(review) && second.has(review);
    };
  }

  /// The band of a section, when only one can be reached; none where it has no bands.
  static Optional<Band> sectionBand(CohortReview review, int index) {
    return review
        .sections()
        .get(index)
        .flatMap(range -> sectionBand(review.rubric().sections().get(index), range));
  }

  private static Optional<Band> sectionBand(Section section, Range range) {
    return section
        .bands()
        .filter(bands -> bands.of(range.lowest()).equals(bands.of(range.highest())))
        .map(bands -> bands.of(range.lowest()));
  }

  private static boolean scored(CohortReview review, int index) {
    return review.items().get(index).range().filter(ItemRange::settled).isPresent();
  }
}
