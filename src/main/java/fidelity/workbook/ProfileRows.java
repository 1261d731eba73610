package fidelity.workbook;

import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Feature.Axis;
import fidelity.workbook.Feature.Direction;
import fidelity.workbook.Feature.Series;
import fidelity.workbook.Feature.Shade;
import fidelity.workbook.Rows.Wide;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The sections' shares and the items' scores, each as a chart above the table that it draws.
///
/// @param rows the sheet that they are added to
record ProfileRows(Draft draft, ScoreGrid grid, Rows rows) {

  private static final int NUMBERS = 0;
  private static final int NAMES = 1;
  private static final int FIGURES = 2;
  private static final int COLUMNS = 5;

  private static final int ITEM_CHART_ROWS = 13;
  private static final int SECTION_CHART_LEAST_ROWS = 5;
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  /// Room beyond the longest bar for its figure, as a part of the axis.
  private static final BigDecimal MARGIN = new BigDecimal("1.08");

  void addSections() {
    var top = rows.next();
    var sections = scorecard().sections();
    var over = rows.blank(SECTION_CHART_LEAST_ROWS + 2 * sections.size());
    var first = addHead(ScorePhrase.SECTION, Bound::share, new Cell.Blank(Style.COLUMN));
    sections.forEach(this::addSection);
    rows.add(
        new Feature.Chart(
            over,
            Direction.ACROSS,
            draft.say(ScorePhrase.SECTION_SHARES),
            new ProfileTexts(draft).sections(),
            Area.column(NAMES, first, rows.next() - 1),
            series(first),
            new Axis(BigDecimal.ZERO, MARGIN, QUARTER, draft.percent())));
    rows.keepTogether(top);
    rows.blank();
  }

  private void addSection(SectionScore section) {
    addLine(
        "",
        section.section().name(),
        bound ->
            new Cell.Formula(
                grid.share(section.section(), bound),
                new Cell.Figure(
                    Draft.share(bound.of(section.score()), section.most()),
                    draft.percent(),
                    Style.BODY_RIGHT)),
        "");
  }

  void addItems() {
    var scale = scorecard().rubric().scale();
    var top = rows.next();
    var over = rows.blank(ITEM_CHART_ROWS);
    rows.keepTogether(top);
    var head = rows.next();
    var first =
        addHead(ScorePhrase.ITEM, Bound::points, draft.text(ScorePhrase.BASIS, Style.COLUMN));
    scorecard().items().forEach(this::addItem);
    rows.keepTogether(head);
    rows.add(
        new Feature.Chart(
            over,
            Direction.UP,
            draft.say(ScorePhrase.ITEM_PROFILE),
            new ProfileTexts(draft).items(),
            Area.column(NUMBERS, first, rows.next() - 1),
            series(first),
            new Axis(
                BigDecimal.valueOf(Math.min(0, scale.from())),
                BigDecimal.valueOf(scale.to()).multiply(MARGIN),
                BigDecimal.ONE,
                Notation.WHOLE)));
  }

  private void addItem(ItemScore item) {
    addLine(
        item.item().id(),
        item.item().name(),
        bound ->
            new Cell.Formula(
                grid.score(item, bound),
                new Cell.Figure(bound.of(item.scores()), Notation.WHOLE, Style.BODY_RIGHT)),
        draft.scores().basis(item));
  }

  /// Adds column headings, and says where the first line will be.
  private int addHead(Phrase name, Function<Bound, Phrase> figure, Cell last) {
    addWide(
        new Cell.Blank(Style.COLUMN),
        draft.text(name, Style.COLUMN),
        bound -> draft.text(figure.apply(bound), Style.COLUMN_RIGHT),
        last);
    return rows.next();
  }

  private void addLine(String number, String name, Function<Bound, Cell> figure, String mark) {
    addWide(
        new Cell.Text(number, Style.BODY),
        new Cell.Text(name, Style.BODY),
        figure,
        new Cell.Text(mark, Style.BODY_MARK));
  }

  /// Adds a row whose last cell takes the columns that the figures leave.
  private void addWide(Cell number, Cell name, Function<Bound, Cell> figure, Cell last) {
    var cells = new ArrayList<Wide>();
    cells.add(new Wide(number, 1));
    cells.add(new Wide(name, 1));
    grid.bounds().forEach(bound -> cells.add(new Wide(figure.apply(bound), 1)));
    cells.add(new Wide(last, COLUMNS - cells.size()));
    rows.add(cells);
  }

  /// A bar for each figure, the lowest in front of the highest.
  private List<Series> series(int first) {
    var bounds = grid.bounds();
    var series = new ArrayList<Series>();
    for (var bound : bounds.reversed()) {
      series.add(
          new Series(
              draft.say(bound.points()),
              Area.column(FIGURES + bounds.indexOf(bound), first, rows.next() - 1),
              bound == Bound.HIGHEST ? Shade.FAINT : Shade.FIRM));
    }
    return series;
  }

  private Scorecard scorecard() {
    return draft.scorecard();
  }
}
