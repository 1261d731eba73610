package fidelity.report.comparison;

import fidelity.report.Block;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.scoring.Range;
import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.Movement.NotComparable;
import fidelity.scoring.comparison.Movement.Seen;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.Words;
import fidelity.words.comparison.ItemScoreTexts;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Lays out the items by where they have gone: what is better and worse with its scores, what is
/// the same by its number alone.
///
/// @param words the report's language
record MovedItemsLayout(VisitComparison comparison, Words words) {

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    for (var movement : List.of(Seen.BETTER, Seen.WORSE, Seen.NEWLY_ANSWERED)) {
      blocks.addAll(moved(movement));
    }
    blocks.addAll(same());
    blocks.addAll(notComparable());
    return blocks;
  }

  private List<Block> moved(Seen movement) {
    var items = comparison.moved(movement);
    return items.isEmpty()
        ? List.of()
        : List.of(
            new Heading(2, new MovementTexts(words).moved(movement, items.size())),
            new TableBlock(table(words.say(changeHeading()), items)));
  }

  /// Across rubrics the change is the one by practice.
  private ComparisonPhrase changeHeading() {
    return comparison.sameRubric()
        ? ComparisonPhrase.CHANGE_COLUMN
        : ComparisonPhrase.PRACTICE_COLUMN;
  }

  private List<Block> same() {
    var items = comparison.moved(Seen.SAME);
    return items.isEmpty()
        ? List.of()
        : List.of(
            new Heading(2, new MovementTexts(words).moved(Seen.SAME, items.size())),
            Paragraph.of(
                items.stream().map(item -> item.item().id()).collect(Collectors.joining(", "))));
  }

  private List<Block> notComparable() {
    var items = comparison.notComparable();
    return items.isEmpty()
        ? List.of()
        : List.of(
            new Heading(2, words.say(ComparisonPhrase.MOVED_NOT_COMPARABLE, items.size())),
            new TableBlock(table(words.say(ComparisonPhrase.NOT_COMPARABLE_WHY), items)));
  }

  private Table table(String last, List<ItemChange> items) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.say(ScorePhrase.NUMBER), 7, Align.RIGHT, false));
    columns.add(Column.naming(words.say(ScorePhrase.ITEM), 48));
    columns.add(Column.right(words.say(ComparisonPhrase.BEFORE_COLUMN), 12));
    if (!comparison.sameRubric()) {
      columns.add(Column.right(words.say(ComparisonPhrase.RESCORED_COLUMN), 12));
    }
    columns.add(Column.right(words.say(ComparisonPhrase.NOW_COLUMN), 12));
    columns.add(Column.of(last, 24));
    return new Table(last, false, columns, items.stream().map(this::row).toList());
  }

  private Row row(ItemChange item) {
    var scores = new ItemScoreTexts(words);
    var cells = new ArrayList<String>();
    cells.add(item.item().id());
    cells.add(item.item().name());
    cells.add(scores.of(item.before()));
    if (!comparison.sameRubric()) {
      cells.add(item.otherRule() ? scores.of(item.between()) : "");
    }
    cells.add(scores.of(item.after()));
    cells.add(last(item));
    return new Row(Rank.BODY, cells.stream().map(Prose::of).toList());
  }

  private String last(ItemChange item) {
    return switch (item.movement()) {
      case NotComparable why -> new MovementTexts(words).why(why);
      case Seen _ -> item.practice().map(this::change).orElse("");
    };
  }

  private String change(Range change) {
    return new MovementTexts(words).change(change, comparison.after().rubric().scale().decimals());
  }
}
