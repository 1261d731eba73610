package fidelity.report.comparison.cohort;

import fidelity.cohort.change.ItemMoves;
import fidelity.cohort.change.PairedChange;
import fidelity.cohort.change.SpanChange;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import fidelity.rubric.Rubric;
import fidelity.words.TotalTexts;
import fidelity.words.Words;
import fidelity.words.comparison.PairedTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.PairedChangePhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.List;

/// The tables of what changed at several sites.
///
/// @param words the report's language
record ChangeTables(Rubric rubric, Words words) {

  private static final int DECIMALS_OF_ITEMS = 2;

  /// The total, a row for each span.
  Table spans(List<SpanChange> spans) {
    return figures(
        new TotalTexts(rubric, words).name(),
        words.say(PairedChangePhrase.SPAN_COLUMN),
        spans.stream().map(span -> row(texts().span(span.span()), span.total())).toList());
  }

  /// The sections, a row for each.
  Table sections(SpanChange span) {
    return figures(
        words.say(PairedChangePhrase.SECTIONS_FIRST_TO_LAST),
        words.say(ScorePhrase.SECTION),
        span.sections().stream()
            .map(section -> row(section.section().name(), section.change()))
            .toList());
  }

  private Table figures(String caption, String first, List<Row> rows) {
    return new Table(
        caption,
        false,
        List.of(
            Column.naming(first, 19),
            right(ComparisonPhrase.PAIRS_COLUMN, 5),
            right(PairedChangePhrase.HIGHER_COLUMN, 10),
            right(PairedChangePhrase.LOWER_COLUMN, 9),
            right(PairedChangePhrase.UNCHANGED_COLUMN, 12),
            right(PairedChangePhrase.MEAN_COLUMN, 10),
            right(PairedChangePhrase.DEVIATION_COLUMN, 10),
            right(PairedChangePhrase.CHANGE_INTERVAL_COLUMN, 15),
            right(PairedChangePhrase.P_COLUMN, 19)),
        rows);
  }

  private Column right(Phrase heading, int width) {
    return Column.right(words.say(heading), width);
  }

  private Row row(String name, PairedChange change) {
    return Row.of(
        name,
        words.number(change.n()),
        words.number(change.better()),
        words.number(change.worse()),
        words.number(change.same()),
        texts().mean(change.mean()),
        texts().deviation(change),
        texts().interval(change.interval()),
        texts().chance(change.test()));
  }

  private PairedTexts texts() {
    return new PairedTexts(rubric.decimals() + 1, words);
  }

  /// The items, those that moved most first.
  Table items(SpanChange span) {
    return new Table(
        words.say(PairedChangePhrase.ITEMS_FARTHEST_FIRST),
        false,
        List.of(
            new Column(words.say(ScorePhrase.NUMBER), 6, Align.RIGHT, false),
            Column.naming(words.say(ScorePhrase.ITEM), 50),
            right(ComparisonPhrase.PAIRS_COLUMN, 7),
            right(PairedChangePhrase.HIGHER_COLUMN, 9),
            right(PairedChangePhrase.LOWER_COLUMN, 9),
            right(PairedChangePhrase.UNCHANGED_COLUMN, 9),
            right(PairedChangePhrase.MEAN_COLUMN, 10)),
        span.farthestFirst().stream().map(this::row).toList());
  }

  private Row row(ItemMoves item) {
    return Row.of(
        item.item().id(),
        item.item().name(),
        words.number(item.n()),
        words.number(item.better()),
        words.number(item.worse()),
        words.number(item.same()),
        new PairedTexts(DECIMALS_OF_ITEMS, words).mean(item.mean()));
  }
}
