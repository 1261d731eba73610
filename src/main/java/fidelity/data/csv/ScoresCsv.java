package fidelity.data.csv;

import fidelity.cohort.Cohort;
import fidelity.cohort.CohortItem;
import fidelity.cohort.CohortItem.NoScore;
import fidelity.cohort.CohortReview;
import fidelity.cohort.ItemRange;
import fidelity.cohort.Visits;
import fidelity.review.Inapplicability;
import fidelity.review.Outcome;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// The file scores.csv: a row for each review of a cohort.
public final class ScoresCsv {

  private ScoresCsv() {}

  /// Writes a cohort's rows to a stream, which stays open.
  ///
  /// @param visits which of them count in the figures
  public static void write(Cohort cohort, Visits visits, OutputStream out) throws IOException {
    var rows = CsvRows.to(out);
    var tags = TagCells.of(cohort);
    rows.add(joined(columns(cohort.rubric()), tags.columns()));
    var counts = cohort.chosen(visits.of(cohort));
    cohort
        .reviews()
        .forEach(entry -> rows.add(joined(row(entry, counts.test(entry)), tags.of(entry))));
    rows.flush();
  }

  /// The names of the columns, which follow the rubric.
  static List<String> columns(Rubric rubric) {
    var columns = new ArrayList<>(ReviewCells.COLUMNS);
    for (var item : rubric.items()) {
      columns.add("item_" + item.id());
      if (item.mayNotApply()) {
        columns.add("item_%s_reason".formatted(item.id()));
      }
    }
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
            "in_figures",
            "review"));
    return columns;
  }

  private static List<String> joined(List<String> cells, List<String> more) {
    var all = new ArrayList<>(cells);
    all.addAll(more);
    return all;
  }

  private static List<String> row(CohortReview entry, boolean counts) {
    var row = new ArrayList<String>(ReviewCells.of(entry));
    var kept = entry.items().iterator();
    entry.rubric().items().forEach(item -> row.addAll(cells(item, kept.next())));
    entry
        .sections()
        .forEach(section -> row.add(section.map(CsvCell::settled).orElse(Inapplicability.CELL)));
    row.add(CsvCell.settled(entry.total()));
    row.add(CsvCell.number(entry.total().lowest()));
    row.add(CsvCell.number(entry.total().highest()));
    row.add(entry.band().map(Band::id).map(CsvCell::text).orElse(""));
    row.add(CsvCell.text(entry.occasion().site().organisation()));
    row.add(entry.occasion().kind().id());
    row.add(entry.occasion().status().id());
    row.add(entry.outcome().map(Outcome::clients).map(CsvCell::number).orElse(""));
    row.add(entry.outcome().map(Outcome::employed).map(CsvCell::number).orElse(""));
    row.add(CsvCell.yesOrNo(counts));
    row.add(CsvCell.text(entry.origin().file()));
    return row;
  }

  /// An item's score, and beside that of an item that may not apply why it does not.
  private static List<String> cells(Item item, CohortItem kept) {
    return switch (kept) {
      case ItemRange range ->
          item.mayNotApply() ? List.of(score(range), "") : List.of(score(range));
      case NoScore(var reason) -> List.of(Inapplicability.CELL, CsvCell.text(reason));
    };
  }

  private static String score(ItemRange item) {
    return item.settled() ? CsvCell.number(item.lowest()) : "";
  }
}
