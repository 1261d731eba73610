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
import fidelity.rubric.Item;
import fidelity.scoring.ItemResult;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.words.Words;
import fidelity.words.comparison.ItemScoreTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.TrendPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays out every item's scores at the visits, the latest of many.
///
/// @param words the report's language
record TrendItems(SiteTrend trend, Words words) {

  /// So many visits find room beside one another.
  private static final int MOST_VISITS = 8;

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, words.say(ComparisonPhrase.TREND_ITEMS)));
    if (visits().size() < trend.visits().size()) {
      blocks.add(
          Paragraph.of(
              words.say(TrendPhrase.LATEST_VISITS, visits().size(), trend.visits().size())));
    }
    blocks.add(new TableBlock(table()));
    return blocks;
  }

  private List<Scorecard> visits() {
    var all = trend.visits();
    return all.subList(Math.max(0, all.size() - MOST_VISITS), all.size());
  }

  private Table table() {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.say(ScorePhrase.NUMBER), 6, Align.RIGHT, false));
    columns.add(Column.naming(words.say(ScorePhrase.ITEM), 40));
    for (var visit : visits()) {
      columns.add(Column.right(heading(visit), 9));
    }
    return new Table(
        words.say(ComparisonPhrase.TREND_ITEMS),
        false,
        columns,
        trend.latest().rubric().items().stream().map(this::row).toList());
  }

  /// A visit by its year, or by its first day where a year has several.
  private String heading(Scorecard visit) {
    var year = visit.review().header().visit().first().getYear();
    var same =
        trend.visits().stream()
            .filter(each -> each.review().header().visit().first().getYear() == year)
            .count();
    return same == 1 ? String.valueOf(year) : words.date(visit.review().header().visit().first());
  }

  private Row row(Item item) {
    var scores = visits().stream().map(visit -> new ItemScoreTexts(words).of(result(visit, item)));
    var cells = Stream.concat(Stream.of(item.id(), item.name()), scores);
    return new Row(Rank.BODY, cells.map(Prose::of).toList());
  }

  private static Optional<ItemResult> result(Scorecard visit, Item item) {
    return visit.items().stream().filter(each -> each.item().id().equals(item.id())).findFirst();
  }
}
