package fidelity.cohort;

import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/// The scores of finished reviews, a sample for each item, section and the total.
///
/// @param items the scores of each item, in the rubric's order
/// @param sum the plain sums of all items' scores
/// @param total the totals by the rubric's rule
record Samples(
    Rubric rubric, List<CohortReview> reviews, List<Sample> items, Sample sum, Sample total) {

  static Samples of(Rubric rubric, List<CohortReview> reviews) {
    var items =
        IntStream.range(0, rubric.items().size())
            .mapToObj(
                index ->
                    Sample.of(
                        reviews, review -> BigDecimal.valueOf(review.items().get(index).lowest())))
            .toList();
    return new Samples(
        rubric,
        reviews,
        items,
        Sample.sum(reviews.size(), items),
        Sample.of(reviews, review -> review.total().lowest()));
  }

  /// The scores of a section, by the rubric's rule.
  Sample section(int index) {
    return Sample.of(reviews, review -> review.sections().get(index).lowest());
  }

  /// The scores of a section's items.
  List<Sample> items(Section section) {
    var all = rubric.items();
    return section.items().stream().map(item -> items.get(all.indexOf(item))).toList();
  }
}
