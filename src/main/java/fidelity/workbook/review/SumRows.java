package fidelity.workbook.review;

import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Item;
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
import fidelity.workbook.layout.TotalFormula;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        banded(rubric())
            ? ScoreGrid.bandColumn(ends, ends.getLast())
            : ScoreGrid.shareColumn(ends, ends.getLast()),
        Feature.Filters.NONE);
    ends.forEach(end -> addBars(ScoreGrid.shareColumn(ends, end), head + 1));
    return new Sums(sections, addTotal(scores.top(), scores.bottom()));
  }

  private int addHead() {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.Blank.PLAIN);
    cells.add(context.text(ScorePhrase.SECTION, CellStyle.COLUMN));
    context
        .ends()
        .forEach(end -> cells.add(new Cell.Text(context.figures(end), CellStyle.COLUMN_RIGHT)));
    cells.add(context.text(WorkbookPhrase.MOST, CellStyle.COLUMN_RIGHT));
    context.ends().forEach(end -> cells.add(context.text(end.share(), CellStyle.COLUMN_RIGHT)));
    if (banded(rubric())) {
      context.ends().forEach(end -> cells.add(context.text(end.band(), CellStyle.COLUMN)));
    }
    return rows.add(cells);
  }

  private void addBars(int column, int first) {
    rows.add(new Feature.DataBars(Area.column(column, first, rows.next() - 1), 0, 1));
  }

  private int add(SectionScore section, int top, int bottom) {
    return addSum(
        new Cell.Text(section.section().name(), CellStyle.BODY),
        new Sum(
            top,
            bottom,
            List.of(section.items().size()),
            section.section().items(),
            section.section().bands(),
            section.score(),
            section.most()),
        CellStyle.BODY_RIGHT);
  }

  private int addTotal(int top, int bottom) {
    return addSum(
        new Cell.Text(context.scores().figures().name(), CellStyle.TOTAL),
        new Sum(
            top,
            bottom,
            rubric().sections().stream().map(each -> each.items().size()).toList(),
            rubric().items(),
            Optional.empty(),
            Optional.of(context.scorecard().total()),
            rubric().most()),
        CellStyle.TOTAL_RIGHT);
  }

  /// The sum of the items in some rows, and the highest that it can be.
  ///
  /// @param parts how many rows each section has among them
  /// @param bands the section's own; none where it has none, and for the total
  /// @param score none where no item applies
  private record Sum(
      int top,
      int bottom,
      List<Integer> parts,
      List<Item> items,
      Optional<Bands> bands,
      Optional<Range> score,
      BigDecimal most) {

    List<String> parts(int column) {
      var cells = new ArrayList<String>();
      var first = top;
      for (var rows : parts) {
        cells.add(Area.column(column, first, first + rows - 1).reference());
        first += rows;
      }
      return cells;
    }

    boolean gaps() {
      return items.stream().anyMatch(Item::mayNotApply);
    }
  }

  /// Adds a sum: the rule's formula over the items' scores and over their highest scores.
  private int addSum(Cell name, Sum sum, CellStyle style) {
    var ends = context.ends();
    var most = ScoreGrid.mostColumn(ends);
    var cells = new ArrayList<Cell>();
    cells.add(Cell.Blank.PLAIN);
    cells.add(name);
    for (var end : ends) {
      cells.add(
          new Cell.Formula(
              formula(sum, ScoreGrid.column(ends, end), sum.gaps()),
              context.figure(sum.score().map(end::of), context.totals(), style)));
    }
    cells.add(
        new Cell.Formula(
            formula(sum, most, false), new Cell.Figure(sum.most(), context.totals(), style)));
    for (var end : ends) {
      var part = Area.cell(rows.next(), ScoreGrid.column(ends, end)).reference();
      var whole = Area.cell(rows.next(), most).reference();
      cells.add(share(sum, end, part, whole, style));
    }
    if (sum.bands().isPresent()) {
      ends.forEach(end -> cells.add(band(sum, sum.bands().get(), end)));
    }
    return rows.add(cells);
  }

  /// Whether any section has bands of its own.
  static boolean banded(Rubric rubric) {
    return rubric.sections().stream().anyMatch(section -> section.bands().isPresent());
  }

  /// The band of a section's figure, as a formula: the first from the highest whose limit it
  /// reaches.
  private Cell band(Sum sum, Bands bands, RangeEnd end) {
    var figure = Area.cell(rows.next(), ScoreGrid.column(context.ends(), end)).reference();
    var formula = quoted(bands.lowest());
    for (var band : bands.highestFirst().reversed().subList(1, bands.highestFirst().size())) {
      formula =
          "IF(%s>=%s,%s,%s)".formatted(figure, band.from().toPlainString(), quoted(band), formula);
    }
    return new Cell.Formula(
        sum.gaps() ? "IF(ISNUMBER(%s),%s,\"\")".formatted(figure, formula) : formula,
        new Cell.Text(
            sum.score().map(score -> bands.of(end.of(score)).name()).orElse(""), CellStyle.BODY));
  }

  private static String quoted(Band band) {
    return '"' + band.name().replace("\"", "\"\"") + '"';
  }

  private Cell share(Sum sum, RangeEnd end, String part, String whole, CellStyle style) {
    var share = "IF(%1$s=0,0,%2$s/%1$s)".formatted(whole, part);
    return new Cell.Formula(
        sum.gaps() ? "IF(ISNUMBER(%s),%s,\"\")".formatted(part, share) : share,
        context.share(sum.score().map(end::of), sum.most(), style));
  }

  private String formula(Sum sum, int column, boolean gaps) {
    var cells = Area.column(column, sum.top(), sum.bottom()).reference();
    return new TotalFormula(rubric(), cells, sum.parts(column), sum.bottom() - sum.top() + 1, gaps)
        .text(context.say(ScorePhrase.NO_SCORE));
  }

  private Rubric rubric() {
    return context.scorecard().rubric();
  }
}
