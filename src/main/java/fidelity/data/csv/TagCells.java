package fidelity.data.csv;

import fidelity.cohort.Cohort;
import fidelity.cohort.CohortReview;
import java.util.List;

/// The last cells of a review's rows: a column for each group of the analyst's own that any review
/// of the cohort belongs to.
///
/// @param names the groups, in the order in which they first come
record TagCells(List<String> names) {

  static TagCells of(Cohort cohort) {
    return new TagCells(cohort.tags());
  }

  /// The names of the columns, which a table of reviews keeps as tags: "tag_region".
  List<String> columns() {
    return names.stream().map(name -> CsvCell.text("tag_" + name)).toList();
  }

  List<String> of(CohortReview review) {
    return names.stream()
        .map(name -> CsvCell.text(review.occasion().tags().getOrDefault(name, "")))
        .toList();
  }
}
