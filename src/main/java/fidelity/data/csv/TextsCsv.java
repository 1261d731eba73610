package fidelity.data.csv;

import fidelity.cohort.ReviewText;
import fidelity.scoring.Scorecard;
import java.util.List;
import java.util.stream.Stream;

/// The file texts.csv: a row for everything that the assessors wrote in their own words.
///
/// A cohort keeps no texts, so that the rows are made while a scorecard is at hand.
public final class TextsCsv {

  /// The names of the columns.
  static final List<String> COLUMNS =
      Stream.concat(
              ReviewCells.COLUMNS.stream(),
              Stream.of("item", "specialist", "question", "kind", "text"))
          .toList();

  private TextsCsv() {}

  /// The first line.
  public static String header() {
    return CsvRows.text(rows -> rows.add(COLUMNS));
  }

  /// The rows of a review, each ended by a line feed.
  ///
  /// @param texts what is written in it
  public static String rows(Scorecard scorecard, List<ReviewText> texts) {
    var review = ReviewCells.of(scorecard);
    return CsvRows.text(rows -> texts.forEach(text -> rows.add(review, cells(text))));
  }

  private static List<String> cells(ReviewText text) {
    return List.of(
        CsvCell.text(text.item()),
        CsvCell.text(text.specialist()),
        text.question(),
        text.kind().id(),
        CsvCell.text(text.text()));
  }
}
