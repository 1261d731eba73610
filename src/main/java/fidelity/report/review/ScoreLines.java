package fidelity.report.review;

import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import fidelity.scoring.Basis;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import fidelity.words.explanation.Explainer;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.List;
import java.util.stream.Stream;

/// The scores for the terminal: a line for every item under its section, and what its score rests
/// on where that is not the rule.
final class ScoreLines {

  private final Scorecard scorecard;
  private final Words words;
  private final ScoreTexts texts;

  private ScoreLines(Scorecard scorecard, Words words) {
    this.scorecard = scorecard;
    this.words = words;
    this.texts = new ScoreTexts(scorecard, words);
  }

  static Table of(Scorecard scorecard, Words words) {
    var lines = new ScoreLines(scorecard, words);
    return new Table(
        words.say(ScorePhrase.SCORE_TABLE),
        lines.columns(),
        scorecard.sections().stream().flatMap(lines::rows).toList());
  }

  private List<Column> columns() {
    return List.of(
        new Column(words.say(ScorePhrase.NUMBER), 6, Align.RIGHT, false),
        Column.naming(words.say(ScorePhrase.ITEM), 48),
        Column.of(words.say(ScorePhrase.POINTS), 18),
        Column.of(words.say(EvidencePhrase.NOTE), 28));
  }

  private Stream<Row> rows(SectionScore section) {
    var heading =
        Stream.of("", section.section().name(), texts.outOf(section), texts.bands(section));
    return Stream.concat(
        Stream.of(new Row(Rank.SECTION, heading.map(Prose::of).toList())),
        section.items().stream().map(this::row));
  }

  private Row row(ItemResult item) {
    return new Row(
        Rank.BODY,
        List.of(
            Prose.of(item.item().id()),
            Prose.of(item.item().name()),
            ScoreTable.points(item, scorecard, words),
            note(item)));
  }

  private Prose note(ItemResult item) {
    return Prose.quiet(
        switch (item) {
          case ItemScore score -> score.basis() == Basis.SCORED ? "" : texts.briefBasis(score);
          case NotApplicable none -> new Explainer(words).reason(none.why());
        });
  }
}
