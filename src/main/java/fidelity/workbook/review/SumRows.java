package fidelity.workbook.review;

import fidelity.cohort.Share;
import fidelity.rubric.Rubric;
import fidelity.scoring.Range;
import fidelity.scoring.SectionScore;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.layout.Rows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// The table of sections' scores, and the total below it, as formulas over the items' scores.
///
/// @param rows the sheet of scores, with the items above
record SumRows(SheetContext context, Rows rows) {

  /// The rows of the sections by their ids, and that of the total.
  record Sums(Map<String, Integer> sections, int total) {}

  /// Adds them, and says where they are.
  ///
  /// @param scores the items' scores at the first end of their ranges
  Sums add(Area scores) {
    var ends = context.ends();
    var head = addHead();
    var sections = new HashMap<String, Integer>();
    var top = scores.top();
    for (var section : context.scorecard().sections()) {
      var bottom = top + section.items().size() - 1;
      sections.put(section.section().id(), add(section, top, bottom));
      top = bottom + 1;
    }
    rows.table(
        "Section_scores",
        head,
        ScoreGrid.NAMES,
        ScoreGrid.shareColumn(ends, ends.getLast()),
        Feature.Filters.NONE);
    ends.forEach(end -> addBars(ScoreGrid.shareColumn(ends, end), head + 1));
    return new Sums(sections, addTotal(scores.top(), scores.bottom()));
  }

  private int addHead() {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.Blank.PLAIN);
    cells.add(context.text(ScorePhrase.SECTION, CellStyle.COLUMN));
    context.ends().forEach(end -> cells.add(context.text(end.points(), CellStyle.COLUMN_RIGHT)));
    cells.add(context.text(WorkbookPhrase.MOST, CellStyle.COLUMN_RIGHT));
    context.ends().forEach(end -> cells.add(context.text(end.share(), CellStyle.COLUMN_RIGHT)));
    return rows.add(cells);
  }

  private void addBars(int column, int first) {
    rows.add(new Feature.DataBars(Area.column(column, first, rows.next() - 1), 0, 1));
  }

  private int add(SectionScore section, int top, int bottom) {
    return addSum(
        new Cell.Text(section.section().name(), CellStyle.BODY),
        new Sum(top, bottom, section.score(), section.most()),
        CellStyle.BODY_RIGHT);
  }

  private int addTotal(int top, int bottom) {
    return addSum(
        context.text(ScorePhrase.TOTAL, CellStyle.TOTAL),
        new Sum(top, bottom, context.scorecard().total(), rubric().most()),
        CellStyle.TOTAL_RIGHT);
  }

  /// The sum of the items in some rows, and the highest that it can be.
  private record Sum(int top, int bottom, Range score, BigDecimal most) {}

  /// Adds a sum: the rule's formula over the items' scores and over their highest scores.
  private int addSum(Cell name, Sum sum, CellStyle style) {
    var ends = context.ends();
    var most = ScoreGrid.mostColumn(ends);
    var cells = new ArrayList<Cell>();
    cells.add(Cell.Blank.PLAIN);
    cells.add(name);
    for (var end : ends) {
      cells.add(formula(sum, ScoreGrid.column(ends, end), end.of(sum.score()), style));
    }
    cells.add(formula(sum, most, sum.most(), style));
    for (var end : ends) {
      var part = Area.cell(rows.next(), ScoreGrid.column(ends, end)).reference();
      var whole = Area.cell(rows.next(), most).reference();
      cells.add(
          new Cell.Formula(
              "IF(%1$s=0,0,%2$s/%1$s)".formatted(whole, part),
              new Cell.Figure(
                  Share.part(end.of(sum.score()), sum.most()), context.percent(), style)));
    }
    return rows.add(cells);
  }

  private Cell formula(Sum sum, int column, BigDecimal shown, CellStyle style) {
    var cells = Area.column(column, sum.top(), sum.bottom()).reference();
    var count = sum.bottom() - sum.top() + 1;
    return new Cell.Formula(
        TotalFormula.of(rubric().total(), rubric().scale(), cells, count),
        new Cell.Figure(shown, context.totals(), style));
  }

  private Rubric rubric() {
    return context.scorecard().rubric();
  }
}
