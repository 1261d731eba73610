package fidelity.workbook.review;

import fidelity.rubric.Rubric;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.SectionScore;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.SummaryPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Emphasis;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Rows;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sheet of scores: the table of items, then sums and bands as formulas, then a chart.
final class ScoresSheet {

  private static final int HEADINGS = 5;

  private final SheetContext context;
  private final Rubric rubric;
  private final List<RangeEnd> ends;
  private final Rows rows;
  private final Map<String, Integer> items = new HashMap<>();

  private ScoresSheet(SheetContext context) {
    this.context = context;
    this.rubric = context.scorecard().rubric();
    this.ends = context.ends();
    this.rows = page(ends.size(), SumRows.banded(rubric));
  }

  /// The bands of sections take a column for each end, after all others where there are two.
  private static Rows page(int ends, boolean banded) {
    if (ends == 1) {
      return Rows.page(Paper.PORTRAIT, 7, 46, 12, 12, 26, 24);
    }
    return banded
        ? Rows.page(Paper.PORTRAIT, 7, 44, 11, 11, 12, 22, 24, 22, 22)
        : Rows.page(Paper.PORTRAIT, 7, 44, 11, 11, 12, 22, 24);
  }

  /// The sheet, and where its figures stand.
  record Laid(Sheet sheet, ScoreGrid grid) {}

  static Laid layOut(SheetContext context) {
    return new ScoresSheet(context).layOut();
  }

  private Laid layOut() {
    rows.across(context.text(ScorePhrase.SCORE_TABLE, CellStyle.TITLE));
    rows.across(new Cell.Text(context.site(), CellStyle.SUBTITLE));
    rows.across(
        new Cell.Text(
            context.say(SummaryPhrase.NEED_IS_DARK, rubric.developmentNeed()), CellStyle.LINE));
    rows.blank();
    var scores = addItems();
    rows.blank();
    var sums = new SumRows(context, rows).add(scores);
    var bands = new BandRows(context, rows).add(sums.total());
    rows.print();
    rows.blank();
    new ProfileRows(context, rows).add(scores);
    var name = context.say(WorkbookPhrase.SHEET_SCORES);
    return new Laid(
        rows.sheet(name, HEADINGS, context.footer()),
        new ScoreGrid(
            name, ends, items, sums.sections(), sums.total(), bands, context.bands().size()));
  }

  /// Adds the table of items, and says which rows they are.
  private Area addItems() {
    var head = rows.add(headings().cells(ends));
    context.scorecard().sections().forEach(this::add);
    var scores = Area.column(ScoreGrid.FIRST_SCORE, head + 1, rows.next() - 1);
    rows.table("Item_scores", head, 0, ScoreGrid.last(ends), Feature.Filters.NONE);
    ends.forEach(end -> mark(end, scores));
    return scores;
  }

  private ScoreLine headings() {
    return new ScoreLine(
        context.text(ScorePhrase.NUMBER, CellStyle.COLUMN),
        context.text(ScorePhrase.ITEM, CellStyle.COLUMN),
        end -> context.text(end.points(), CellStyle.COLUMN_RIGHT),
        context.text(WorkbookPhrase.MOST, CellStyle.COLUMN_RIGHT),
        context.text(ScorePhrase.BASIS, CellStyle.COLUMN),
        context.text(ScorePhrase.SECTION, CellStyle.COLUMN));
  }

  private void add(SectionScore section) {
    section.items().forEach(item -> add(item, section.section().name()));
  }

  private void add(ItemResult item, String section) {
    var row =
        rows.add(
            new ScoreLine(
                    context.number(item.item(), CellStyle.BODY),
                    new Cell.Text(item.item().name(), CellStyle.BODY),
                    end -> score(item, end),
                    points(rubric.scale().highest().number()),
                    new Cell.Text(context.basis(item), CellStyle.BODY),
                    new Cell.Text(section, CellStyle.BODY))
                .cells(ends));
    items.put(item.item().id(), row);
  }

  private Cell score(ItemResult item, RangeEnd end) {
    return switch (item) {
      case ItemScore score -> points(end.of(score.scores()));
      case NotApplicable _ -> context.text(ScorePhrase.NO_SCORE, CellStyle.BODY_RIGHT);
    };
  }

  /// Marks development needs, those that are sure at the highest score, and draws a bar behind each
  /// other score.
  private void mark(RangeEnd end, Area scores) {
    var column = ScoreGrid.column(ends, end);
    var cells = Area.column(column, scores.top(), scores.bottom());
    var highest = Area.cell(scores.top(), ScoreGrid.column(ends, ends.getLast()));
    rows.add(
        new Feature.Highlight(
            cells,
            "%s<=%s".formatted(highest.reference(), rubric.developmentNeed()),
            Emphasis.NEED));
    rows.add(new Feature.DataBars(cells, rubric.scale().from(), rubric.scale().to()));
  }

  private Cell points(BigDecimal number) {
    return new Cell.Figure(number, context.points(), CellStyle.BODY_RIGHT);
  }
}
