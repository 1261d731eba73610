package fidelity.cohort;

import fidelity.rubric.Amount;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.scoring.Range;
import java.util.List;
import java.util.stream.Stream;

/// Finished reviews of one rubric, and the samples that their scores make: of each item and section
/// only where it applies.
record Samples(Rubric rubric, List<CohortReview> reviews) {

  Samples {
    reviews = List.copyOf(reviews);
  }

  /// The totals by the rubric's rule, exactly.
  Sample total() {
    return Sample.of(reviews, review -> review.total().least());
  }

  /// The figures of a section by the rubric's rule, exactly.
  Sample section(int index) {
    var applicable =
        reviews.stream().filter(review -> review.sections().get(index).isPresent()).toList();
    return Sample.of(
        applicable, review -> review.sections().get(index).map(Range::least).orElseThrow());
  }

  /// The scores of an item.
  Sample item(int index) {
    return Sample.of(where(index).reviews(), review -> score(review, index));
  }

  /// The scores of the items of a section, which must all apply.
  List<Sample> items(Section section) {
    return indices(section.items()).map(this::item).toList();
  }

  /// The scores of all items, which must all apply.
  List<Sample> items() {
    return indices(rubric.items()).map(this::item).toList();
  }

  /// Those in which an item applies.
  Samples where(int index) {
    return new Samples(rubric, reviews.stream().filter(review -> applies(review, index)).toList());
  }

  /// Those in which all items of a section apply: only they can be set against one another.
  Samples complete(Section section) {
    return complete(section.items());
  }

  /// Those in which all items apply.
  Samples complete() {
    return complete(rubric.items());
  }

  private Samples complete(List<Item> items) {
    var indices = indices(items).toList();
    return new Samples(
        rubric,
        reviews.stream()
            .filter(review -> indices.stream().allMatch(index -> applies(review, index)))
            .toList());
  }

  private Stream<Integer> indices(List<Item> items) {
    var all = rubric.items();
    return items.stream().map(all::indexOf);
  }

  private static boolean applies(CohortReview review, int index) {
    return review.items().get(index).range().isPresent();
  }

  private static Amount score(CohortReview review, int index) {
    var score = review.items().get(index).range().orElseThrow().lowest();
    return Amount.of(score.number());
  }
}
