package fidelity.report.review;

import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;

/// The table at the end of a review report: every item's points, the sections' and the total.
final class ScoreTable {

  private final Scorecard scorecard;
  private final Words words;
  private final ScoreTexts texts;

  private ScoreTable(Scorecard scorecard, Words words) {
    this.scorecard = scorecard;
    this.words = words;
    this.texts = new ScoreTexts(scorecard, words);
  }

  static Table of(Scorecard scorecard, Words words) {
    return new ScoreTable(scorecard, words).table();
  }

  private Table table() {
    var rows = new ArrayList<Row>();
    scorecard.sections().forEach(section -> rows.addAll(rows(section)));
    rows.add(row(Rank.TOTAL, "", words.say(ScorePhrase.TOTAL), texts.total(), texts.bands()));
    return new Table(caption(), columns(), rows);
  }

  private String caption() {
    return words.say(ScorePhrase.SCORE_TABLE_OF, scorecard.review().header().site().name());
  }

  private List<Column> columns() {
    return List.of(
        new Column(words.say(ScorePhrase.NUMBER), 7, Align.RIGHT, false),
        Column.naming(words.say(ScorePhrase.ITEM), 54),
        Column.right(words.say(ScorePhrase.POINTS), 17),
        Column.of(words.say(ScorePhrase.BASIS), 22));
  }

  private List<Row> rows(SectionScore section) {
    var rows = new ArrayList<Row>();
    rows.add(row(Rank.SECTION, "", section.section().name(), "", ""));
    rows.addAll(section.items().stream().map(this::row).toList());
    rows.add(
        row(
            Rank.SUM,
            "",
            words.say(ScorePhrase.SECTION_TOTAL),
            texts.outOf(section.score(), section.most()),
            ""));
    return rows;
  }

  private Row row(ItemScore item) {
    return row(
        Rank.BODY,
        item.item().id(),
        item.item().name(),
        words.scores(item.scores()),
        texts.basis(item));
  }

  private static Row row(Rank rank, String number, String name, String points, String basis) {
    return new Row(
        rank, List.of(Prose.of(number), Prose.of(name), Prose.of(points), Prose.of(basis)));
  }
}
