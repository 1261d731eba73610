package fidelity.report.previous;

import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.scoring.comparison.ItemChange;
import fidelity.words.Words;
import fidelity.words.comparison.SinceTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The table of the items that moved, those that went the same way under one heading.
record MovedTable(SinceTexts texts) {

  static Table of(SinceTexts texts) {
    return new MovedTable(texts).table();
  }

  private Table table() {
    var rows = new ArrayList<Row>();
    for (var group : texts.groups()) {
      rows.add(heading(group.title()));
      group.items().forEach(item -> rows.add(row(item)));
    }
    return new Table(words().say(ComparisonPhrase.SINCE_ITEMS), false, columns(), rows);
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words().say(ScorePhrase.NUMBER), 6, Align.RIGHT, false));
    columns.add(Column.naming(words().say(ScorePhrase.ITEM), 44));
    columns.add(Column.right(words().say(ComparisonPhrase.BEFORE_COLUMN), 11));
    if (!texts.since().sameRubric()) {
      columns.add(Column.right(words().say(ComparisonPhrase.RESCORED_COLUMN), 14));
    }
    columns.add(Column.right(words().say(ComparisonPhrase.NOW_COLUMN), 8));
    columns.add(Column.of(texts.changeHeading(), 25));
    return columns;
  }

  private Row heading(String title) {
    var cells = new ArrayList<>(Collections.nCopies(columns().size(), Prose.of("")));
    cells.set(1, Prose.of(title));
    return new Row(Rank.SECTION, cells);
  }

  private Row row(ItemChange item) {
    var cells = new ArrayList<String>();
    cells.add(item.item().id());
    cells.add(item.item().name());
    cells.add(texts.before(item));
    if (!texts.since().sameRubric()) {
      cells.add(texts.rescored(item));
    }
    cells.add(texts.now(item));
    cells.add(texts.change(item));
    return Row.of(cells.toArray(String[]::new));
  }

  private Words words() {
    return texts.words();
  }
}
