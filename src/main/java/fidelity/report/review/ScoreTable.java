package fidelity.report.review;

import fidelity.report.CellContent;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The table of scores: every item's as steps of the scale and its page, the sections' and the
/// total.
final class ScoreTable {

  private final Scorecard scorecard;
  private final ReportLanguage language;
  private final Words words;
  private final ScoreTexts texts;

  private ScoreTable(Scorecard scorecard, ReportLanguage language) {
    this.scorecard = scorecard;
    this.language = language;
    this.words = language.words();
    this.texts = new ScoreTexts(scorecard, words);
  }

  static Table of(Scorecard scorecard, ReportLanguage language) {
    return new ScoreTable(scorecard, language).table();
  }

  /// An item's score as steps of the scale, or that it does not apply.
  static CellContent points(ItemResult item, Scorecard scorecard, Words words) {
    return switch (item) {
      case ItemScore score -> steps(score, scorecard, words);
      case NotApplicable _ -> Prose.quiet(words.say(ScorePhrase.NOT_APPLICABLE));
    };
  }

  private static CellContent.Steps steps(ItemScore item, Scorecard scorecard, Words words) {
    var scale = scorecard.rubric().scale();
    return new CellContent.Steps(
        scale.from(),
        scale.to(),
        item.scores().lowest().number(),
        item.scores().highest().number(),
        scorecard.needsDevelopment(item),
        words.scores(item.scores()));
  }

  private Table table() {
    var rows = new ArrayList<Row>();
    scorecard.sections().forEach(section -> rows.addAll(rows(section)));
    rows.add(row(Rank.TOTAL, texts.figures().name(), texts.total(), texts.bands()));
    return new Table(caption(), false, columns(), rows);
  }

  private String caption() {
    return words.say(ScorePhrase.SCORE_TABLE_OF, scorecard.review().header().site().name());
  }

  private List<Column> columns() {
    return List.of(
        new Column(words.say(ScorePhrase.NUMBER), 6, Align.RIGHT, false),
        Column.naming(words.say(ScorePhrase.ITEM), 48),
        Column.right(words.say(ScorePhrase.POINTS), 18),
        Column.of(words.say(ScorePhrase.BASIS), 21),
        Column.right(words.say(HeaderPhrase.PAGE), 7));
  }

  private List<Row> rows(SectionScore section) {
    var rows = new ArrayList<Row>();
    rows.add(
        row(Rank.SECTION, section.section().name(), texts.outOf(section), texts.bands(section)));
    rows.addAll(section.items().stream().map(this::row).toList());
    return rows;
  }

  private Row row(ItemResult item) {
    return new Row(
        Rank.BODY,
        List.of(
            Prose.of(item.item().id()),
            Prose.of(item.item().name()),
            points(item, scorecard, words),
            basis(item),
            new CellContent.PageOf(ItemAnchors.of(item))));
  }

  private Prose basis(ItemResult item) {
    return switch (item) {
      case ItemScore score -> Prose.of(texts.briefBasis(score));
      case NotApplicable none -> language.brief(none);
    };
  }

  private static Row row(Rank rank, String name, String points, String basis) {
    return new Row(rank, Stream.of("", name, points, basis, "").map(Prose::of).toList());
  }
}
