package fidelity.cohort.overview;

import fidelity.cohort.CohortReview;
import fidelity.cohort.statistics.Selection;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Which figures of a review count among those that are told: at first all that are settled.
final class ToldReview {

  private final CohortReview review;
  private final BitSet items;
  private final BitSet sections;
  private boolean total;

  /// All that is settled in a review.
  ToldReview(CohortReview review) {
    this.review = review;
    this.items =
        IntStream.range(0, review.items().size())
            .filter(index -> new Selection.WithItem(index).has(review))
            .collect(BitSet::new, BitSet::set, BitSet::or);
    this.sections =
        IntStream.range(0, review.sections().size())
            .filter(index -> new Selection.WithSection(index).has(review))
            .collect(BitSet::new, BitSet::set, BitSet::or);
    this.total = review.finished();
  }

  CohortReview review() {
    return review;
  }

  String site() {
    return review.occasion().site().id();
  }

  /// Whether its figure counts among those of a selection.
  boolean has(Selection selection) {
    return switch (selection) {
      case Selection.Finished() -> total;
      case Selection.WithItem(var index) -> items.get(index);
      case Selection.WithItems(var indices) -> indices.stream().allMatch(items::get);
      case Selection.WithSection(var index) -> sections.get(index);
      case Selection.Both(var first, var second) -> has(first) && has(second);
      case Selection.All _,
          Selection.InBand _,
          Selection.InSectionBand _,
          Selection.WithOutcome _ ->
          selection.has(review);
    };
  }

  /// Whether it tells something of a section, but not all: then the section's figure less those of
  /// its items is not nothing.
  boolean hasPartOf(int section, BitSet within) {
    var own = (BitSet) items.clone();
    own.and(within);
    var whole = sections.get(section) && own.equals(within);
    return !whole && (sections.get(section) || !own.isEmpty());
  }

  /// Whether it has no total, but a section's figure.
  boolean hasSectionsAlone() {
    return !total && !sections.isEmpty();
  }

  /// Whether it has a total, but not every section's figure.
  boolean lacksASection() {
    return total && sections.cardinality() < review.sections().size();
  }

  /// Whether it has a total and all sections' figures, but not every item's score.
  boolean lacksAnItem() {
    return total && !lacksASection() && items.cardinality() < review.items().size();
  }

  void hideItem(int index) {
    items.clear(index);
  }

  void hideSection(int index) {
    sections.clear(index);
  }

  void hideTotal() {
    total = false;
  }

  /// Hides a section's figure and those of its items.
  void hideSection(int section, BitSet within) {
    hideSection(section);
    items.andNot(within);
  }

  /// Hides the total and all sections' figures.
  void hideSums() {
    hideTotal();
    sections.clear();
  }
}
