package fidelity.data.csv;

import fidelity.cohort.Cohort;
import fidelity.cohort.CohortReview;
import fidelity.cohort.ItemRange;
import fidelity.review.Outcome;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// The file scores.csv: a row for each review of a cohort.
public final class ScoresCsv {

  private ScoresCsv() {}

  /// Writes a cohort's rows to a stream, which stays open.
  public static void write(Cohort cohort, OutputStream out) throws IOException {
    var rows = CsvRows.to(out);
    var tags = TagCells.of(cohort);
    rows.add(joined(columns(cohort.rubric()), tags.columns()));
    cohort.reviews().forEach(entry -> rows.add(joined(row(entry), tags.of(entry))));
    rows.flush();
  }

  /// The names of the columns, which follow the rubric.
  static List<String> columns(Rubric rubric) {
    var columns = new ArrayList<>(ReviewCells.COLUMNS);
    rubric.items().forEach(item -> columns.add("item_" + item.id()));
    rubric.sections().forEach(section -> columns.add("section_" + section.id()));
    columns.addAll(
        List.of(
            "total",
            "lowest",
            "highest",
            "band",
            "organisation",
            "kind",
            "status",
            "clients",
            "employed",
            "review"));
    return columns;
  }

  private static List<String> joined(List<String> cells, List<String> more) {
    var all = new ArrayList<>(cells);
    all.addAll(more);
    return all;
  }

  private static List<String> row(CohortReview entry) {
    var row = new ArrayList<String>(ReviewCells.of(entry));
    entry.items().forEach(item -> row.add(score(item)));
    entry.sections().forEach(section -> row.add(CsvCell.settled(section)));
    row.add(CsvCell.settled(entry.total()));
    row.add(CsvCell.number(entry.total().lowest()));
    row.add(CsvCell.number(entry.total().highest()));
    row.add(entry.band().map(Band::id).map(CsvCell::text).orElse(""));
    row.add(CsvCell.text(entry.occasion().site().organisation()));
    row.add(entry.occasion().kind().id());
    row.add(entry.occasion().status().id());
    row.add(entry.outcome().map(Outcome::clients).map(CsvCell::number).orElse(""));
    row.add(entry.outcome().map(Outcome::employed).map(CsvCell::number).orElse(""));
    row.add(CsvCell.text(entry.origin().file()));
    return row;
  }

  private static String score(ItemRange item) {
    return item.settled() ? CsvCell.number(item.lowest()) : "";
  }
}
