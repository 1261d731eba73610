package fidelity.data;

import fidelity.review.Evidence;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import java.util.ArrayList;
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
    return CsvRows.text(List.of(COLUMNS));
  }

  /// The lines of a review, each ended by a line feed.
  public static String rows(Scorecard scorecard) {
    var review = ReviewCells.of(scorecard);
    var rows = new ArrayList<List<String>>();
    scorecard.items().forEach(item -> add(review, item, rows));
    return CsvRows.text(rows);
  }

  private static void add(List<String> review, ItemScore item, List<List<String>> rows) {
    var several = item.ratings().size() > 1;
    for (var set = 0; set < item.ratings().size(); set++) {
      var answers = item.ratings().get(set).answers();
      for (var question : item.item().questions()) {
        var row = new ArrayList<>(review);
        row.add(CsvCell.text(item.item().id()));
        row.add(several ? CsvCell.number(set + 1) : "");
        row.add(question.id());
        row.addAll(answers.to(question).map(AnswersCsv::answer).orElse(List.of("", "", "")));
        rows.add(row);
      }
    }
  }

  private static List<String> answer(Evidence evidence) {
    return List.of(
        Notation.of(evidence.answer()),
        CsvCell.text(evidence.source()),
        CsvCell.text(evidence.note()));
  }
}
