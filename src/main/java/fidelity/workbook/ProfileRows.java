package fidelity.workbook;

import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.scoring.SectionScore;
import fidelity.words.Phrase;
import fidelity.workbook.Feature.Axis;
import fidelity.workbook.Feature.Series;
import fidelity.workbook.Feature.Shade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The sections' shares and the items' scores, each as a small table with its chart beside it.
///
/// @param rows the sheet that they are added to
record ProfileRows(Draft draft, ScoreGrid grid, Rows rows) {

  private static final int NUMBERS = 0;
  private static final int NAMES = 1;
  private static final int FIGURES = 2;
  private static final int LAST = 4;

  /// A chart of few bars still needs so many rows.
  private static final int LEAST_ROWS = 9;

  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  void add() {
    addSections();
    addItems();
  }

  private void addSections() {
    var first = addHead(Phrase.SECTION_SHARES, Phrase.SECTION, Bound::share);
    scorecard().sections().forEach(this::addSection);
    var last = rows.next() - 1;
    while (rows.next() < first + LEAST_ROWS) {
      rows.blank();
    }
    addChart(
        Phrase.SECTION_SHARES,
        draft.say(Phrase.SECTION_SHARES_FINDING, shares()),
        Area.column(NAMES, first, last),
        new Axis(BigDecimal.ZERO, BigDecimal.ONE, QUARTER, draft.percent()));
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
                    Style.BODY_RIGHT)));
  }

  private void addItems() {
    var scale = scorecard().rubric().scale();
    var first = addHead(Phrase.ITEM_PROFILE, Phrase.ITEM, Bound::points);
    scorecard().items().forEach(this::addItem);
    addChart(
        Phrase.ITEM_PROFILE,
        draft.say(Phrase.ITEM_PROFILE_FINDING, scale.from(), scale.to(), scores()),
        Area.column(NUMBERS, first, rows.next() - 1),
        new Axis(
            BigDecimal.valueOf(Math.min(0, scale.from())),
            BigDecimal.valueOf(scale.to()),
            BigDecimal.ONE,
            Draft.WHOLE));
    rows.blank();
  }

  private void addItem(ItemScore item) {
    addLine(
        item.item().id(),
        item.item().name(),
        bound ->
            new Cell.Formula(
                grid.score(item, bound),
                new Cell.Figure(bound.of(item.scores()), Draft.WHOLE, Style.BODY_RIGHT)));
  }

  /// Adds a heading and column headings, and says where the first line will be.
  private int addHead(Phrase title, Phrase name, Function<Bound, Phrase> figure) {
    rows.across(draft.text(title, Style.HEADING));
    var cells = new ArrayList<Cell>();
    cells.add(new Cell.Blank(Style.COLUMN));
    cells.add(draft.text(name, Style.COLUMN));
    grid.bounds().forEach(bound -> cells.add(draft.text(figure.apply(bound), Style.COLUMN_RIGHT)));
    rows.add(cells.toArray(Cell[]::new));
    return rows.next();
  }

  private void addLine(String number, String name, Function<Bound, Cell> figure) {
    var cells = new ArrayList<Cell>();
    cells.add(new Cell.Text(number, Style.BODY));
    cells.add(new Cell.Text(name, Style.BODY));
    grid.bounds().forEach(bound -> cells.add(figure.apply(bound)));
    rows.add(cells.toArray(Cell[]::new));
  }

  private void addChart(Phrase title, String alternative, Area labels, Axis axis) {
    var bounds = grid.bounds();
    var series = new ArrayList<Series>();
    for (var bound : bounds.reversed()) {
      series.add(
          new Series(
              draft.say(bound.points()),
              Area.column(FIGURES + bounds.indexOf(bound), labels.top(), labels.bottom()),
              bound == Bound.HIGHEST ? Shade.FAINT : Shade.FIRM));
    }
    rows.add(
        new Feature.Chart(
            new Area(labels.top() - 1, FIGURES + bounds.size(), rows.next() - 1, LAST),
            draft.say(title),
            alternative,
            labels,
            series,
            axis));
  }

  private String shares() {
    return scorecard().sections().stream()
        .map(
            section ->
                value(
                    section.section().name(),
                    bound -> share(bound.of(section.score()), section.most())))
        .collect(Collectors.joining(", "));
  }

  private String share(BigDecimal score, BigDecimal most) {
    var percent = Draft.share(score, most).movePointRight(2);
    return draft.words().number(percent, 0) + draft.percent().replaceAll("[0\"]", "");
  }

  private String scores() {
    return scorecard().items().stream()
        .map(item -> value(item.item().id(), bound -> bound.of(item.scores()).toString()))
        .collect(Collectors.joining(", "));
  }

  private String value(String name, Function<Bound, String> figure) {
    var figures = grid.bounds().stream().map(figure).distinct().toList();
    return draft.say(
        Phrase.FACT,
        name,
        figures.size() == 1
            ? figures.getFirst()
            : draft.words().fromTo(figures.getFirst(), figures.getLast()));
  }

  private Scorecard scorecard() {
    return draft.scorecard();
  }
}
