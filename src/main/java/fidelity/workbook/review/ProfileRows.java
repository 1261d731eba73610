package fidelity.workbook.review;

import fidelity.cohort.Share;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Feature.Direction;
import fidelity.workbook.Feature.Series;
import fidelity.workbook.Feature.Shade;
import fidelity.workbook.layout.ChartAxes;
import fidelity.workbook.layout.NumberFormats;
import fidelity.workbook.layout.Rows;
import fidelity.workbook.layout.WideCell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The sections' shares and the items' scores, each as a chart above the table that it draws.
///
/// @param rows the sheet that they are added to
record ProfileRows(SheetContext context, ScoreGrid grid, Rows rows) {

  private static final int NUMBERS = 0;
  private static final int NAMES = 1;
  private static final int FIGURES = 2;
  private static final int COLUMNS = 5;

  /// How many rows the chart of items covers.
  private static final int ITEM_CHART_ROWS = 13;

  /// How many rows the chart of sections covers, and two more for each section.
  private static final int SECTION_CHART_LEAST_ROWS = 5;

  /// Adds the sections' shares of their highest scores.
  void addSections() {
    var top = rows.next();
    var sections = scorecard().sections();
    var over = rows.blank(SECTION_CHART_LEAST_ROWS + 2 * sections.size());
    var first = addHead(ScorePhrase.SECTION, RangeEnd::share, new Cell.Blank(CellStyle.COLUMN));
    sections.forEach(this::addSection);
    rows.add(
        new Feature.Chart(
            over,
            Direction.ACROSS,
            context.say(ScorePhrase.SECTION_SHARES),
            new ProfileTexts(context).sections(),
            Area.column(NAMES, first, rows.next() - 1),
            series(first),
            ChartAxes.shares(context.percent())));
    rows.keepTogether(top);
    rows.blank();
  }

  private void addSection(SectionScore section) {
    addLine(
        "",
        section.section().name(),
        end ->
            new Cell.Formula(
                grid.share(section.section(), end),
                new Cell.Figure(
                    Share.part(end.of(section.score()), section.most()),
                    context.percent(),
                    CellStyle.BODY_RIGHT)),
        "");
  }

  /// Adds the items' scores.
  void addItems() {
    var top = rows.next();
    var over = rows.blank(ITEM_CHART_ROWS);
    rows.keepTogether(top);
    var head = rows.next();
    var first =
        addHead(
            ScorePhrase.ITEM, RangeEnd::points, context.text(ScorePhrase.BASIS, CellStyle.COLUMN));
    scorecard().items().forEach(this::addItem);
    rows.keepTogether(head);
    rows.add(
        new Feature.Chart(
            over,
            Direction.UP,
            context.say(ScorePhrase.ITEM_PROFILE),
            new ProfileTexts(context).items(),
            Area.column(NUMBERS, first, rows.next() - 1),
            series(first),
            ChartAxes.scores(scorecard().rubric().scale())));
  }

  private void addItem(ItemScore item) {
    addLine(
        item.item().id(),
        item.item().name(),
        end ->
            new Cell.Formula(
                grid.score(item, end),
                new Cell.Figure(end.of(item.scores()), NumberFormats.WHOLE, CellStyle.BODY_RIGHT)),
        context.scores().basis(item));
  }

  /// Adds column headings, and says where the first line will be.
  private int addHead(Phrase name, Function<RangeEnd, Phrase> figure, Cell last) {
    addWide(
        new Cell.Blank(CellStyle.COLUMN),
        context.text(name, CellStyle.COLUMN),
        end -> context.text(figure.apply(end), CellStyle.COLUMN_RIGHT),
        last);
    return rows.next();
  }

  private void addLine(String number, String name, Function<RangeEnd, Cell> figure, String mark) {
    addWide(
        new Cell.Text(number, CellStyle.BODY),
        new Cell.Text(name, CellStyle.BODY),
        figure,
        new Cell.Text(mark, CellStyle.BODY_MARK));
  }

  /// Adds a row whose last cell takes the columns that the figures leave.
  private void addWide(Cell number, Cell name, Function<RangeEnd, Cell> figure, Cell last) {
    var cells = new ArrayList<WideCell>();
    cells.add(new WideCell(number, 1));
    cells.add(new WideCell(name, 1));
    grid.ends().forEach(end -> cells.add(new WideCell(figure.apply(end), 1)));
    cells.add(new WideCell(last, COLUMNS - cells.size()));
    rows.add(cells);
  }

  /// A bar for each figure, the lowest in front of the highest.
  private List<Series> series(int first) {
    var ends = grid.ends();
    var series = new ArrayList<Series>();
    for (var end : ends.reversed()) {
      series.add(
          new Series(
              context.say(end.points()),
              Area.column(FIGURES + ends.indexOf(end), first, rows.next() - 1),
              end == RangeEnd.HIGHEST ? Shade.FAINT : Shade.FIRM));
    }
    return series;
  }

  private Scorecard scorecard() {
    return context.scorecard();
  }
}
