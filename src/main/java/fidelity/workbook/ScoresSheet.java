package fidelity.workbook;

import fidelity.rubric.Rubric;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Range;
import fidelity.scoring.SectionScore;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The table of scores: what each item got, what follows from it as formulas, and the bands.
final class ScoresSheet {

  private static final int HEADINGS = 4;

  /// From the bands' last row to the table of bands: a blank row, a heading and column headings.
  private static final int TO_BANDS = 3;

  private final Draft draft;
  private final Rubric rubric;
  private final List<Bound> bounds;
  private final Rows rows;
  private final Map<String, Integer> items = new HashMap<>();
  private final Map<String, Integer> sections = new HashMap<>();
  private final List<Area> scores = new ArrayList<>();

  private ScoresSheet(Draft draft) {
    this.draft = draft;
    this.rubric = draft.scorecard().rubric();
    this.bounds = draft.bounds();
    this.rows =
        bounds.size() == 1
            ? Rows.page(Paper.UPRIGHT, 6, 58, 10, 11, 11, 32)
            : Rows.page(Paper.UPRIGHT, 6, 48, 10, 10, 12, 13, 13, 24);
  }

  /// The sheet, and where its figures stand.
  record Laid(Sheet sheet, ScoreGrid grid) {}

  static Laid layOut(Draft draft) {
    return new ScoresSheet(draft).layOut();
  }

  private Laid layOut() {
    rows.across(draft.text(ScorePhrase.SCORE_TABLE, Style.TITLE));
    rows.across(new Cell.Text(draft.site(), Style.SUBTITLE));
    rows.blank();
    rows.add(headings().cells(bounds));
    draft.scorecard().sections().forEach(this::add);
    var total = addTotal();
    var bands = ScoreGrid.bandRow(total, bounds, bounds.getLast()) + 1 + TO_BANDS;
    new BandRows(draft, rows).add(total, bands);
    var name = draft.say(WorkbookPhrase.SHEET_SCORES);
    return new Laid(
        rows.sheet(name, HEADINGS, draft.footer()),
        new ScoreGrid(name, bounds, items, sections, total, bands, draft.bands().size()));
  }

  private ScoreLine headings() {
    return new ScoreLine(
        draft.text(ScorePhrase.NUMBER, Style.COLUMN),
        draft.text(ScorePhrase.ITEM, Style.COLUMN),
        bound -> draft.text(bound.points(), Style.COLUMN_RIGHT),
        draft.text(WorkbookPhrase.MOST, Style.COLUMN_RIGHT),
        bound -> draft.text(bound.share(), Style.COLUMN_RIGHT),
        draft.text(ScorePhrase.BASIS, Style.COLUMN));
  }

  private void add(SectionScore section) {
    rows.add(ScoreLine.heading(section.section().name()).cells(bounds));
    var first = rows.next();
    section.items().forEach(this::add);
    var area = Area.column(ScoreGrid.mostColumn(bounds), first, rows.next() - 1);
    scores.add(area);
    bounds.forEach(bound -> rows.add(bars(bound, area)));
    sections.put(
        section.section().id(),
        addSum(
            draft.text(ScorePhrase.SECTION_TOTAL, Style.SUM),
            List.of(area),
            section.items().size(),
            section.score(),
            section.most(),
            Style.SUM_RIGHT));
  }

  private void add(ItemScore item) {
    var row =
        rows.add(
            new ScoreLine(
                    new Cell.Text(item.item().id(), Style.BODY),
                    new Cell.Text(item.item().name(), Style.BODY),
                    bound -> whole(bound.of(item.scores())),
                    whole(BigDecimal.valueOf(rubric.scale().to())),
                    _ -> new Cell.Blank(Style.BODY_RIGHT),
                    new Cell.Text(draft.scores().basis(item), Style.BODY_MARK))
                .cells(bounds));
    items.put(item.item().id(), row);
  }

  private int addTotal() {
    var scorecard = draft.scorecard();
    return addSum(
        draft.text(ScorePhrase.TOTAL, Style.TOTAL),
        scores,
        scorecard.items().size(),
        scorecard.total(),
        rubric.most(),
        Style.TOTAL_RIGHT);
  }

  /// Adds the sum of items: the rule's formula over their scores and over their highest scores.
  private int addSum(
      Cell name, List<Area> areas, int count, Range score, BigDecimal most, Style style) {
    var row = rows.next();
    var mostColumn = ScoreGrid.mostColumn(bounds);
    var mostCell = Area.cell(row, mostColumn).reference();
    return rows.add(
        new ScoreLine(
                new Cell.Blank(name.style()),
                name,
                bound -> sum(areas, ScoreGrid.column(bounds, bound), count, bound.of(score), style),
                sum(areas, mostColumn, count, most, style),
                bound ->
                    new Cell.Formula(
                        "IF(%1$s=0,0,%2$s/%1$s)"
                            .formatted(
                                mostCell,
                                Area.cell(row, ScoreGrid.column(bounds, bound)).reference()),
                        new Cell.Figure(
                            Draft.share(bound.of(score), most), draft.percent(), style)),
                new Cell.Blank(name.style()))
            .cells(bounds));
  }

  private Cell sum(List<Area> areas, int column, int count, BigDecimal shown, Style style) {
    var cells =
        areas.stream()
            .map(area -> Area.column(column, area.top(), area.bottom()).reference())
            .collect(Collectors.joining(","));
    return new Cell.Formula(
        Totals.formula(rubric.total(), rubric.scale(), cells, count),
        new Cell.Figure(shown, draft.totals(), style));
  }

  private Feature bars(Bound bound, Area area) {
    return new Feature.DataBars(
        Area.column(ScoreGrid.column(bounds, bound), area.top(), area.bottom()),
        Math.min(0, rubric.scale().from()),
        rubric.scale().to());
  }

  private static Cell whole(BigDecimal number) {
    return new Cell.Figure(number, Notation.WHOLE, Style.BODY_RIGHT);
  }
}
