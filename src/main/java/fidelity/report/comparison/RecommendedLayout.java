package fidelity.report.comparison;

import fidelity.report.Block;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.Words;
import fidelity.words.comparison.SinceTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;

/// Lays out what was recommended last time: what is still open beside the score then and now, and
/// what has come to the highest score since.
///
/// @param words the report's language
/// @param level that of its heading
public record RecommendedLayout(VisitComparison since, Words words, int level) {

  /// Both under their heading; nothing where there is neither.
  public List<Block> blocks() {
    var open = since.toFollowUp();
    var followed = since.followed();
    if (open.isEmpty() && followed.isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(level, words.say(ComparisonPhrase.RECOMMENDED_BEFORE)));
    if (!open.isEmpty()) {
      blocks.add(new TableBlock(table(open)));
    }
    if (!followed.isEmpty()) {
      blocks.add(Paragraph.of(new SinceTexts(since, words).followed()));
    }
    if (open.size() + followed.size() < since.recommended().size()) {
      blocks.add(new Paragraph(Prose.quiet(words.say(ComparisonPhrase.TOP_LEFT_OUT))));
    }
    return blocks;
  }

  private Table table(List<ItemChange> items) {
    return new Table(
        words.say(ComparisonPhrase.RECOMMENDED_BEFORE),
        false,
        List.of(
            Column.naming(words.say(ScorePhrase.ITEM), 36),
            Column.of(words.say(EvidencePhrase.RECOMMENDATIONS), 42),
            Column.right(words.say(ComparisonPhrase.BEFORE_COLUMN), 12),
            Column.right(words.say(ComparisonPhrase.NOW_COLUMN), 10)),
        items.stream().map(this::row).toList());
  }

  private Row row(ItemChange item) {
    var texts = new SinceTexts(since, words);
    return new Row(
        Rank.BODY,
        List.of(
            Prose.of(words.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name())),
            Quotes.line(item.recommended(), since.before().review(), words),
            Prose.of(texts.before(item)),
            Prose.of(texts.now(item))));
  }
}
