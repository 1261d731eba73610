package fidelity.report.previous;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Group;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import fidelity.report.comparison.ChangeLayout;
import fidelity.report.comparison.RecommendedLayout;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.Words;
import fidelity.words.comparison.SinceTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;

/// Lays out what has changed since the last review: the totals, the items that moved, the needs
/// that have lasted, and what was recommended.
public final class SinceLayout {

  private final VisitComparison since;
  private final Words words;
  private final SinceTexts texts;

  private SinceLayout(VisitComparison since, Words words) {
    this.since = since;
    this.words = words;
    this.texts = new SinceTexts(since, words);
  }

  /// The whole part of a report, under a heading of level 2.
  ///
  /// @param words the report's language
  public static List<Block> of(VisitComparison since, Words words) {
    return new SinceLayout(since, words).blocks();
  }

  /// What both reviews came to, in a paragraph of one line.
  ///
  /// @param words the report's language
  public static Block line(VisitComparison since, Words words) {
    return Paragraph.of(new SinceTexts(since, words).standing());
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Group(totals()));
    blocks.addAll(items());
    blocks.addAll(lastingNeeds());
    blocks.addAll(new RecommendedLayout(since, words, 3).blocks());
    return blocks;
  }

  private List<Block> totals() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, words.say(ComparisonPhrase.SINCE_LAST_REVIEW)));
    blocks.add(new Paragraph(Prose.quiet(texts.rubrics())));
    blocks.add(
        new TableBlock(
            new Table(
                words.say(ComparisonPhrase.SINCE_LAST_REVIEW),
                false,
                List.of(
                    Column.naming(words.say(ComparisonPhrase.VISIT), 50),
                    Column.right(words.say(ScorePhrase.TOTAL), 20),
                    Column.of(words.say(ScorePhrase.BAND), 30)),
                texts.standings().stream()
                    .map(each -> Row.of(each.visit(), each.total(), each.bands()))
                    .toList())));
    blocks.addAll(new ChangeLayout(since, words).ofTotal());
    return blocks;
  }

  private List<Block> items() {
    var blocks = new ArrayList<Block>();
    blocks.add(heading(ComparisonPhrase.SINCE_ITEMS));
    if (texts.groups().isEmpty()) {
      blocks.add(Paragraph.of(words.say(ComparisonPhrase.NOTHING_MOVED)));
    } else {
      blocks.add(new TableBlock(MovedTable.of(texts)));
    }
    texts.same().map(Paragraph::of).ifPresent(blocks::add);
    return blocks;
  }

  private List<Block> lastingNeeds() {
    var needs = since.lastingNeeds();
    return needs.isEmpty()
        ? List.of()
        : List.of(
            new Group(
                List.of(
                    heading(ComparisonPhrase.LASTING_NEEDS, needs.size()),
                    Bullets.of(needs.stream().map(texts::scored).toList()))));
  }

  private Heading heading(Phrase phrase, Object... values) {
    return new Heading(3, words.say(phrase, values));
  }
}
