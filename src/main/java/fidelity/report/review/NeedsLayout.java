package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.CellContent;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.words.ScoreTexts;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Lays out the key development needs of a service.
final class NeedsLayout {

  private final Scorecard scorecard;
  private final ReportLanguage language;
  private final ScoreTexts texts;

  private NeedsLayout(Scorecard scorecard, ReportLanguage language) {
    this.scorecard = scorecard;
    this.language = language;
    this.texts = new ScoreTexts(scorecard, language.words());
  }

  /// The same under one heading: with whole recommendations, with the first sentence of each,
  /// without. The page of each item has them all.
  static List<List<Block>> versions(Scorecard scorecard, ReportLanguage language) {
    var layout = new NeedsLayout(scorecard, language);
    return List.of(
        layout.needs(item -> Optional.of(layout.recommendation(item))),
        layout.needs(item -> Optional.of(layout.beginning(item))),
        layout.needs(_ -> Optional.empty()));
  }

  /// In short, for the terminal: each need with the first sentence of its recommendations.
  static List<Block> brief(Scorecard scorecard, ReportLanguage language) {
    var layout = new NeedsLayout(scorecard, language);
    return layout.under(needs -> new Bullets(needs.stream().map(layout::brief).toList()));
  }

  private Prose brief(ItemScore item) {
    return Prose.strong(texts.scored(item) + ". ").then(beginning(item));
  }

  private List<Block> needs(Function<ItemScore, Optional<Prose>> advice) {
    return under(needs -> new TableBlock(table(needs, advice)));
  }

  /// The needs under their heading, then that there are none or that some are possible.
  private List<Block> under(Function<List<ItemScore>, Block> layout) {
    var limit = scorecard.rubric().developmentNeed();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, language.say(HeaderPhrase.NEEDS_UP_TO, limit)));
    var needs = scorecard.developmentNeeds();
    if (!needs.isEmpty()) {
      blocks.add(layout.apply(needs));
    }
    texts.howMany().needs().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
    return blocks;
  }

  private Table table(List<ItemScore> needs, Function<ItemScore, Optional<Prose>> advice) {
    return new Table(
        language.say(HeaderPhrase.DEVELOPMENT_NEEDS),
        false,
        columns(advice.apply(needs.getFirst()).isPresent()),
        needs.stream().map(item -> row(item, advice.apply(item))).toList());
  }

  private List<Column> columns(boolean advised) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(language.say(ScorePhrase.SCORE), 12));
    columns.add(Column.naming(language.say(ScorePhrase.ITEM), 30));
    if (advised) {
      columns.add(Column.of(language.say(EvidencePhrase.RECOMMENDATIONS), 50));
    }
    columns.add(new Column(language.say(HeaderPhrase.PAGE), 8, Align.RIGHT, false));
    return columns;
  }

  private Row row(ItemScore item, Optional<Prose> advice) {
    var cells = new ArrayList<CellContent>();
    cells.add(Prose.strong(language.words().scores(item.scores())));
    cells.add(Prose.of(language.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name())));
    advice.ifPresent(cells::add);
    cells.add(new CellContent.PageOf(ItemAnchors.of(item)));
    return new Row(Rank.BODY, cells);
  }

  private Prose recommendation(ItemScore item) {
    return language.quote(item.review().recommendations());
  }

  /// The first sentence of an item's recommendations, and that there is more.
  private Prose beginning(ItemScore item) {
    var all = recommendation(item).text();
    var first = all.split("(?<=[.!?])\\s+(?=\\p{Lu})", 2)[0];
    return language.quote(first.equals(all) ? all : first + " …");
  }
}
