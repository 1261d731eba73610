package fidelity.workbook.comparison.trend;

import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.scoring.comparison.Split;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.TotalTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.layout.Rows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The table of totals: a row for each visit, and for its answers by the rubric of the next one,
/// with what changed the total since the visit before.
///
/// @param rows the sheet that they are added to
record TrendTotalRows(
    ComparisonContext context, SiteTrend trend, List<TrendColumn> occasions, Rows rows) {

  /// The column of totals.
  static final int TOTAL = 1;

  private static final int COLUMNS = 6;

  private static final Cell NOTHING = new Cell.Blank(CellStyle.BODY_RIGHT);

  TrendTotalRows {
    occasions = List.copyOf(occasions);
  }

  /// The rows of a sheet that the table fits on: a name, four figures, a text.
  ///
  /// @param least how many columns there must be
  static Rows page(int least) {
    var widths = new ArrayList<>(List.of(40, 18, 17, 17, 17, 30));
    widths.addAll(Collections.nCopies(Math.max(0, least - COLUMNS), 18));
    return Rows.page(Paper.PORTRAIT, widths.toArray(Integer[]::new));
  }

  /// Adds the table, and says which row the first occasion is in.
  int add() {
    var head =
        rows.add(
            context.text(ComparisonPhrase.VISIT, CellStyle.COLUMN),
            new Cell.Text(
                new TotalTexts(context.rubric(), context.words()).name(), CellStyle.COLUMN_RIGHT),
            context.text(ComparisonPhrase.CHANGE_COLUMN, CellStyle.COLUMN_RIGHT),
            context.text(ComparisonPhrase.CHANGE_BY_RULE, CellStyle.COLUMN_RIGHT),
            context.text(ComparisonPhrase.CHANGE_BY_PRACTICE, CellStyle.COLUMN_RIGHT),
            context.text(ScorePhrase.BAND, CellStyle.COLUMN));
    occasions.forEach(this::add);
    rows.table("Totals", head, 0, COLUMNS - 1, Feature.Filters.NONE);
    return head + 1;
  }

  private void add(TrendColumn occasion) {
    var row = rows.next();
    var step =
        occasion.rescored() || occasion.visit() == 0
            ? Optional.<VisitComparison>empty()
            : Optional.of(trend.steps().get(occasion.visit() - 1));
    rows.add(
        ComparisonContext.body(occasion.name()),
        occasion.scores().total(),
        step.map(each -> whole(each, row)).orElse(NOTHING),
        step.filter(each -> !each.sameRubric()).map(each -> rule(each, row)).orElse(NOTHING),
        step.filter(each -> !each.sameRubric()).map(each -> practice(each, row)).orElse(NOTHING),
        occasion.scores().band(total(row)));
  }

  private Cell whole(VisitComparison step, int row) {
    var before = step.sameRubric() ? row - 1 : row - 2;
    return change(
        step, step.total().whole(), total(row), total(before), step.before(), step.after());
  }

  private Cell rule(VisitComparison step, int row) {
    return change(
        step,
        step.total().split().flatMap(Split::rule),
        total(row - 1),
        total(row - 2),
        step.before(),
        step.between());
  }

  private Cell practice(VisitComparison step, int row) {
    var practice = step.total().split().map(Split::practice);
    return step.total().split().map(Split::given).filter(TrendTotalRows::none).isPresent()
        ? change(step, practice, total(row), total(row - 1), step.between(), step.after())
        : change(step, practice);
  }

  private static boolean none(Range change) {
    return change.settled() && change.lowest().signum() == 0;
  }

  /// A formula of two totals where all items of both are settled.
  private Cell change(
      VisitComparison step,
      Optional<Range> change,
      String to,
      String from,
      Scorecard one,
      Scorecard other) {
    return change.isPresent() && one.open().isEmpty() && other.open().isEmpty()
        ? new Cell.Formula(to + "-" + from, change(step, change))
        : change(step, change);
  }

  private Cell change(VisitComparison step, Optional<Range> change) {
    return context.results().change(change, step.after().rubric().decimals());
  }

  private static String total(int row) {
    return Area.cell(row, TOTAL).reference();
  }
}
