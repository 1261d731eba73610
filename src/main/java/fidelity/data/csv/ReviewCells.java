package fidelity.data.csv;

import fidelity.cohort.CohortReview;
import fidelity.review.Header;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import java.time.LocalDate;
import java.util.List;

/// The cells with which a row says which review it belongs to, the same in every table.
final class ReviewCells {

  /// The names of their columns.
  static final List<String> COLUMNS =
      List.of("site", "name", "visited_from", "visited_to", "rater", "rubric", "version");

  private ReviewCells() {}

  /// The cells of a review in a cohort.
  static List<String> of(CohortReview entry) {
    var occasion = entry.occasion();
    return cells(
        occasion.site().id(),
        occasion.site().name(),
        occasion.from(),
        occasion.to(),
        occasion.rater(),
        entry.rubric());
  }

  /// The cells of a review that was just scored.
  static List<String> of(Scorecard scorecard) {
    Header header = scorecard.review().header();
    return cells(
        header.site().id(),
        header.site().name(),
        header.visit().first(),
        header.visit().last(),
        header.rater(),
        scorecard.rubric());
  }

  private static List<String> cells(
      String site, String name, LocalDate from, LocalDate to, String rater, Rubric rubric) {
    return List.of(
        CsvCell.text(site),
        CsvCell.text(name),
        from.toString(),
        to.toString(),
        CsvCell.text(rater),
        CsvCell.text(rubric.identity().id()),
        CsvCell.text(rubric.identity().version()));
  }
}
