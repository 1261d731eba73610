package fidelity.data.csv;

import fidelity.data.notation.AnswerNotation;
import fidelity.review.Evidence;
import fidelity.review.Specialist;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Scorecard;
import java.util.List;
import java.util.stream.Stream;

/// The file answers.csv: a row for each question of each review, answered or not.
///
/// A cohort keeps no answers, so that the rows are made while a scorecard is at hand.
public final class AnswersCsv {

  /// The names of the columns.
  static final List<String> COLUMNS =
      Stream.concat(
              ReviewCells.COLUMNS.stream(),
              Stream.of("item", "specialist", "question", "answer", "source", "note"))
          .toList();

  private AnswersCsv() {}

  /// The first line.
  public static String header() {
    return CsvRows.text(rows -> rows.add(COLUMNS));
  }

  /// The lines of a review, each ended by a line feed.
  public static String rows(Scorecard scorecard) {
    var review = ReviewCells.of(scorecard);
    return CsvRows.text(rows -> scorecard.items().forEach(item -> add(review, item, rows)));
  }

  private static void add(List<String> review, ItemResult item, CsvRows rows) {
    switch (item) {
      case ItemScore score -> add(review, score, rows);
      case NotApplicable none -> add(review, none, rows);
    }
  }

  private static void add(List<String> review, NotApplicable none, CsvRows rows) {
    for (var question : none.item().questions()) {
      rows.add(
          review,
          List.of(
              CsvCell.text(none.item().id()),
              "",
              question.id(),
              NotApplicable.ID,
              "",
              CsvCell.text(none.why().reason())));
    }
  }

  private static void add(List<String> review, ItemScore item, CsvRows rows) {
    for (var set = 0; set < item.evaluations().size(); set++) {
      var specialist = item.specialist(set).map(Specialist::nameOrNumber).orElse("");
      var answers = item.evaluations().get(set).answers();
      for (var question : item.item().questions()) {
        var evidence = answers.to(question);
        rows.add(
            review,
            List.of(
                CsvCell.text(item.item().id()),
                CsvCell.text(specialist),
                question.id(),
                evidence.map(Evidence::answer).map(AnswerNotation::of).orElse(""),
                evidence.map(Evidence::source).map(CsvCell::text).orElse(""),
                evidence.map(Evidence::note).map(CsvCell::text).orElse("")));
      }
    }
  }
}
