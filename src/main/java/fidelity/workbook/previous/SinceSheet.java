package fidelity.workbook.previous;

import fidelity.rubric.Points;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.Words;
import fidelity.words.comparison.SinceTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.ItemNumbers;
import fidelity.workbook.layout.NumberFormats;
import fidelity.workbook.layout.Rows;
import java.util.ArrayList;
import java.util.Optional;

/// The sheet of what has changed since the last review: both totals, every item with where it has
/// gone, the needs that have lasted, and what was recommended.
public final class SinceSheet {

  private static final int LAST_COLUMN = 6;

  private final VisitComparison since;
  private final Words words;
  private final SinceTexts texts;
  private final Rows rows = Rows.page(Paper.LANDSCAPE, 9, 42, 14, 18, 10, 22, 50);

  private SinceSheet(VisitComparison since, Words words) {
    this.since = since;
    this.words = words;
    this.texts = new SinceTexts(since, words);
  }

  /// The sheet, in a workbook's language.
  ///
  /// @param footer what stands at the foot of every printed page
  public static Sheet layOut(VisitComparison since, Words words, String footer) {
    return new SinceSheet(since, words).layOut(footer);
  }

  private Sheet layOut(String footer) {
    var name = words.say(ComparisonPhrase.SINCE_LAST_REVIEW);
    rows.across(new Cell.Text(name, CellStyle.TITLE));
    rows.across(new Cell.Text(since.after().review().header().site().name(), CellStyle.SUBTITLE));
    rows.across(new Cell.Text(texts.rubrics(), CellStyle.SUBTITLE));
    rows.blank();
    totals();
    new SinceTotalRows(since, words, rows).add();
    needs();
    items();
    return rows.sheet(name, 1, footer);
  }

  private void totals() {
    rows.add(
        blank(),
        column(ComparisonPhrase.VISIT),
        right(ScorePhrase.TOTAL),
        column(ScorePhrase.BAND));
    for (var standing : texts.standings()) {
      rows.add(
          blank(),
          new Cell.Text(standing.visit(), CellStyle.BODY),
          text(standing.total()),
          new Cell.Text(standing.bands(), CellStyle.BODY));
    }
  }

  private void needs() {
    var needs = since.lastingNeeds();
    if (!needs.isEmpty()) {
      head(words.say(ComparisonPhrase.LASTING_NEEDS, needs.size()));
      needs.forEach(each -> rows.across(new Cell.Text(texts.scored(each), CellStyle.LINE)));
    }
  }

  private void items() {
    head(words.say(ComparisonPhrase.TREND_ITEMS));
    var first =
        rows.add(
            column(ScorePhrase.NUMBER),
            column(ScorePhrase.ITEM),
            right(ComparisonPhrase.BEFORE_COLUMN),
            right(ComparisonPhrase.RESCORED_COLUMN),
            right(ComparisonPhrase.NOW_COLUMN),
            new Cell.Text(texts.changeHeading(), CellStyle.COLUMN),
            new Cell.Text(words.say(ComparisonPhrase.RECOMMENDED_BEFORE), CellStyle.COLUMN));
    since.items().forEach(this::add);
    rows.table("Since_last_review", first, 0, LAST_COLUMN, Feature.Filters.ALL);
  }

  private void add(ItemChange item) {
    var cells = new ArrayList<Cell>();
    cells.add(ItemNumbers.cell(item.item(), CellStyle.BODY));
    cells.add(new Cell.Text(item.item().name(), CellStyle.BODY));
    cells.add(score(item.before(), texts.before(item)));
    cells.add(item.otherRule() ? score(item.between(), texts.rescored(item)) : text(""));
    cells.add(score(item.after(), texts.now(item)));
    cells.add(new Cell.Text(texts.change(item), CellStyle.BODY));
    cells.add(new Cell.Text(item.recommended(), CellStyle.BODY));
    rows.add(cells);
  }

  /// A score as a number; what is no single number as it is worded.
  private Cell score(Optional<ItemResult> result, String worded) {
    return result
        .flatMap(SinceSheet::settled)
        .<Cell>map(points -> new Cell.Figure(points.number(), scores(), CellStyle.BODY_RIGHT))
        .orElseGet(() -> text(worded));
  }

  private static Optional<Points> settled(ItemResult result) {
    return switch (result) {
      case ItemScore score ->
          Optional.of(score.scores().lowest()).filter(_ -> score.scores().settled());
      case NotApplicable _ -> Optional.empty();
    };
  }

  private String scores() {
    return new NumberFormats(since.after().rubric(), words).scores();
  }

  private void head(String text) {
    rows.blank();
    rows.across(new Cell.Text(text, CellStyle.HEADING));
  }

  private Cell column(Phrase phrase) {
    return new Cell.Text(words.say(phrase), CellStyle.COLUMN);
  }

  private Cell right(Phrase phrase) {
    return new Cell.Text(words.say(phrase), CellStyle.COLUMN_RIGHT);
  }

  private static Cell text(String text) {
    return new Cell.Text(text, CellStyle.BODY_RIGHT);
  }

  private static Cell blank() {
    return Cell.Blank.PLAIN;
  }
}
