package fidelity.report.review;

import fidelity.report.CellContent;
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
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;

/// The table of scores: every item's as steps of the scale, the sections' and the total.
final class ScoreTable {

  private final Scorecard scorecard;
  private final Words words;
  private final ScoreTexts texts;
  private final boolean paged;

  private ScoreTable(Scorecard scorecard, Words words, boolean paged) {
    this.scorecard = scorecard;
    this.words = words;
    this.texts = new ScoreTexts(scorecard, words);
    this.paged = paged;
  }

  /// The table of a document that has pages, with that of each item.
  static Table paged(Scorecard scorecard, Words words) {
    return new ScoreTable(scorecard, words, true).table();
  }

  /// The table of a document without pages.
  static Table of(Scorecard scorecard, Words words) {
    return new ScoreTable(scorecard, words, false).table();
  }

  private Table table() {
    var rows = new ArrayList<Row>();
    scorecard.sections().forEach(section -> rows.addAll(rows(section)));
    rows.add(row(Rank.TOTAL, words.say(ScorePhrase.TOTAL), texts.total(), texts.bands()));
    return new Table(caption(), false, columns(), rows);
  }

  private String caption() {
    return words.say(ScorePhrase.SCORE_TABLE_OF, scorecard.review().header().site().name());
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.say(ScorePhrase.NUMBER), 6, Align.RIGHT, false));
    columns.add(Column.naming(words.say(ScorePhrase.ITEM), 48));
    columns.add(Column.right(words.say(ScorePhrase.POINTS), 18));
    columns.add(Column.of(words.say(ScorePhrase.BASIS), paged ? 21 : 28));
    if (paged) {
      columns.add(Column.right(words.say(HeaderPhrase.PAGE), 7));
    }
    return columns;
  }

  private List<Row> rows(SectionScore section) {
    var rows = new ArrayList<Row>();
    rows.add(
        row(
            Rank.SECTION,
            section.section().name(),
            texts.outOf(section.score(), section.most()),
            ""));
    rows.addAll(section.items().stream().map(this::row).toList());
    return rows;
  }

  private Row row(ItemScore item) {
    return row(
        Rank.BODY,
        Prose.of(item.item().id()),
        Prose.of(item.item().name()),
        steps(item),
        Prose.of(texts.briefBasis(item)),
        new CellContent.PageOf(ItemAnchors.of(item)));
  }

  private CellContent steps(ItemScore item) {
    var scale = scorecard.rubric().scale();
    return new CellContent.Steps(
        scale.from(),
        scale.to(),
        item.scores().lowest(),
        item.scores().highest(),
        scorecard.needsDevelopment(item),
        words.scores(item.scores()));
  }

  private Row row(Rank rank, String name, String points, String basis) {
    return row(rank, Prose.of(""), Prose.of(name), Prose.of(points), Prose.of(basis), Prose.of(""));
  }

  private Row row(
      Rank rank,
      CellContent number,
      CellContent name,
      CellContent points,
      CellContent basis,
      CellContent page) {
    return new Row(
        rank,
        paged ? List.of(number, name, points, basis, page) : List.of(number, name, points, basis));
  }
}
