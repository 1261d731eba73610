package fidelity.data.csv;

import fidelity.cohort.Cohort;
import fidelity.cohort.CohortItem;
import fidelity.cohort.CohortItem.NoScore;
import fidelity.cohort.CohortReview;
import fidelity.cohort.ItemRange;
import fidelity.cohort.Visits;
import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric.Section;
import fidelity.scoring.Basis;
import fidelity.scoring.NotApplicable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The file items.csv: a row for each item of each review of a cohort.
public final class ItemsCsv {

  /// The names of the columns.
  static final List<String> COLUMNS =
      Stream.concat(
              ReviewCells.COLUMNS.stream(),
              Stream.of(
                  "section",
                  "item",
                  "score",
                  "lowest",
                  "highest",
                  "rule_score",
                  "rule_lowest",
                  "rule_highest",
                  "given_score",
                  "basis",
                  "not_applicable",
                  "in_figures"))
          .toList();

  private ItemsCsv() {}

  /// Writes a cohort's rows to a stream, which stays open.
  ///
  /// @param visits which of its reviews count in the figures
  public static void write(Cohort cohort, Visits visits, OutputStream out) throws IOException {
    var rows = CsvRows.to(out);
    var tags = TagCells.of(cohort);
    rows.add(COLUMNS, tags.columns());
    var counts = cohort.chosen(visits.of(cohort));
    cohort.reviews().forEach(entry -> add(entry, CsvCell.yesOrNo(counts.test(entry)), tags, rows));
    rows.flush();
  }

  private static void add(CohortReview entry, String counts, TagCells tags, CsvRows rows) {
    var groups = tags.of(entry);
    var review = ReviewCells.of(entry);
    var marks = entry.items().iterator();
    for (var section : entry.rubric().sections()) {
      section
          .items()
          .forEach(item -> rows.add(review, cells(section, item, marks.next(), counts), groups));
    }
  }

  private static List<String> cells(Section section, Item item, CohortItem kept, String counts) {
    var cells = new ArrayList<>(List.of(CsvCell.text(section.id()), CsvCell.text(item.id())));
    cells.addAll(
        switch (kept) {
          case ItemRange mark -> cells(mark);
          case NoScore(var reason) -> none(reason);
        });
    cells.add(counts);
    return cells;
  }

  private static List<String> cells(ItemRange mark) {
    return List.of(
        one(mark.lowest(), mark.highest()),
        CsvCell.number(mark.lowest()),
        CsvCell.number(mark.highest()),
        one(mark.ruleLowest(), mark.ruleHighest()),
        CsvCell.number(mark.ruleLowest()),
        CsvCell.number(mark.ruleHighest()),
        given(mark),
        mark.basis().id(),
        "");
  }

  private static List<String> none(String reason) {
    return List.of("", "", "", "", "", "", "", NotApplicable.ID, CsvCell.text(reason));
  }

  private static String one(Points lowest, Points highest) {
    return lowest.equals(highest) ? CsvCell.number(lowest) : "";
  }

  private static String given(ItemRange mark) {
    var given = mark.basis() == Basis.JUDGED || mark.basis() == Basis.OVERRIDDEN;
    return given ? CsvCell.number(mark.lowest()) : "";
  }
}
