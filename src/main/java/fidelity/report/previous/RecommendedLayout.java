package fidelity.report.previous;

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

/// Lays out what was recommended last time, beside the score then and now.
///
/// @param words the report's language
public record RecommendedLayout(VisitComparison since, Words words) {

  /// A table under a heading of level 3; nothing where there is nothing to follow up.
  public List<Block> blocks() {
    var items = since.toFollowUp();
    if (items.isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(3, words.say(ComparisonPhrase.RECOMMENDED_BEFORE)));
    blocks.add(new TableBlock(table(items)));
    if (items.size() < since.recommended().size()) {
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
            quote(item),
            Prose.of(texts.before(item)),
            Prose.of(texts.now(item))));
  }

  /// What the assessors wrote then, on one line, in the language they wrote in.
  private Prose quote(ItemChange item) {
    var language = since.before().review().language();
    var tag = language.equals(words.language().tag()) ? "" : language;
    return Prose.in(tag, item.recommended().replace('\n', ' ').strip());
  }
}
