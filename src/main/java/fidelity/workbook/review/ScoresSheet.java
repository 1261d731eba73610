package fidelity.workbook.review;

import fidelity.cohort.Share;
import fidelity.rubric.Rubric;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Range;
import fidelity.scoring.SectionScore;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.NumberFormats;
import fidelity.workbook.layout.Rows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The sheet of scores: each item's score, sums and total as formulas, and the table of bands.
final class ScoresSheet {

  private static final int HEADINGS = 4;

  /// From the bands' last row to the table of bands: a blank row, a heading and column headings.
  private static final int TO_BANDS = 3;

  private final SheetContext context;
  private final Rubric rubric;
  private final List<RangeEnd> ends;
  private final Rows rows;
  private final Map<String, Integer> items = new HashMap<>();
  private final Map<String, Integer> sections = new HashMap<>();
  private final List<Area> scores = new ArrayList<>();

  private ScoresSheet(SheetContext context) {
    this.context = context;
    this.rubric = context.scorecard().rubric();
    this.ends = context.ends();
    this.rows =
        ends.size() == 1
            ? Rows.page(Paper.PORTRAIT, 6, 58, 10, 11, 11, 32)
            : Rows.page(Paper.PORTRAIT, 6, 48, 10, 10, 12, 13, 13, 24);
  }

  /// The sheet, and where its figures stand.
  record Laid(Sheet sheet, ScoreGrid grid) {}

  static Laid layOut(SheetContext context) {
    return new ScoresSheet(context).layOut();
  }

  private Laid layOut() {
    rows.across(context.text(ScorePhrase.SCORE_TABLE, CellStyle.TITLE));
    rows.across(new Cell.Text(context.site(), CellStyle.SUBTITLE));
    rows.blank();
    rows.add(headings().cells(ends));
    context.scorecard().sections().forEach(this::add);
    var total = addTotal();
    var bands = ScoreGrid.bandRow(total, ends, ends.getLast()) + 1 + TO_BANDS;
    new BandRows(context, rows).add(total, bands);
    var name = context.say(WorkbookPhrase.SHEET_SCORES);
    return new Laid(
        rows.sheet(name, HEADINGS, context.footer()),
        new ScoreGrid(name, ends, items, sections, total, bands, context.bands().size()));
  }

  private ScoreLine headings() {
    return new ScoreLine(
        context.text(ScorePhrase.NUMBER, CellStyle.COLUMN),
        context.text(ScorePhrase.ITEM, CellStyle.COLUMN),
        end -> context.text(end.points(), CellStyle.COLUMN_RIGHT),
        context.text(WorkbookPhrase.MOST, CellStyle.COLUMN_RIGHT),
        end -> context.text(end.share(), CellStyle.COLUMN_RIGHT),
        context.text(ScorePhrase.BASIS, CellStyle.COLUMN));
  }

  private void add(SectionScore section) {
    rows.add(ScoreLine.heading(section.section().name()).cells(ends));
    var first = rows.next();
    section.items().forEach(this::add);
    var area = Area.column(ScoreGrid.mostColumn(ends), first, rows.next() - 1);
    scores.add(area);
    ends.forEach(end -> rows.add(bars(end, area)));
    sections.put(
        section.section().id(),
        addSum(
            context.text(ScorePhrase.SECTION_TOTAL, CellStyle.SUM),
            List.of(area),
            section.items().size(),
            section.score(),
            section.most(),
            CellStyle.SUM_RIGHT));
  }

  private void add(ItemScore item) {
    var row =
        rows.add(
            new ScoreLine(
                    new Cell.Text(item.item().id(), CellStyle.BODY),
                    new Cell.Text(item.item().name(), CellStyle.BODY),
                    end -> whole(end.of(item.scores())),
                    whole(BigDecimal.valueOf(rubric.scale().to())),
                    _ -> new Cell.Blank(CellStyle.BODY_RIGHT),
                    new Cell.Text(context.scores().basis(item), CellStyle.BODY_MARK))
                .cells(ends));
    items.put(item.item().id(), row);
  }

  private int addTotal() {
    var scorecard = context.scorecard();
    return addSum(
        context.text(ScorePhrase.TOTAL, CellStyle.TOTAL),
        scores,
        scorecard.items().size(),
        scorecard.total(),
        rubric.most(),
        CellStyle.TOTAL_RIGHT);
  }

  /// Adds the sum of items: the rule's formula over their scores and over their highest scores.
  private int addSum(
      Cell name, List<Area> areas, int count, Range score, BigDecimal most, CellStyle style) {
    var row = rows.next();
    var mostColumn = ScoreGrid.mostColumn(ends);
    var mostCell = Area.cell(row, mostColumn).reference();
    return rows.add(
        new ScoreLine(
                new Cell.Blank(name.style()),
                name,
                end -> sum(areas, ScoreGrid.column(ends, end), count, end.of(score), style),
                sum(areas, mostColumn, count, most, style),
                end ->
                    new Cell.Formula(
                        "IF(%1$s=0,0,%2$s/%1$s)"
                            .formatted(
                                mostCell, Area.cell(row, ScoreGrid.column(ends, end)).reference()),
                        new Cell.Figure(Share.part(end.of(score), most), context.percent(), style)),
                new Cell.Blank(name.style()))
            .cells(ends));
  }

  private Cell sum(List<Area> areas, int column, int count, BigDecimal shown, CellStyle style) {
    var cells =
        areas.stream()
            .map(area -> Area.column(column, area.top(), area.bottom()).reference())
            .collect(Collectors.joining(","));
    return new Cell.Formula(
        TotalFormula.of(rubric.total(), rubric.scale(), cells, count),
        new Cell.Figure(shown, context.totals(), style));
  }

  private Feature bars(RangeEnd end, Area area) {
    return new Feature.DataBars(
        Area.column(ScoreGrid.column(ends, end), area.top(), area.bottom()),
        Math.min(0, rubric.scale().from()),
        rubric.scale().to());
  }

  private static Cell whole(BigDecimal number) {
    return new Cell.Figure(number, NumberFormats.WHOLE, CellStyle.BODY_RIGHT);
  }
}
