package fidelity.workbook.comparison.visits;

import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.Movement.Seen;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.ReviewTexts;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.comparison.SlopeTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Chart;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.ResultCells;
import fidelity.workbook.layout.ChartAxes;
import fidelity.workbook.layout.Headings;
import fidelity.workbook.layout.Rows;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sheet that shows where the items have gone: a line for each from its score at the earlier
/// visit to that at the later one, and the table that they are drawn from, what moved most first.
record SlopesSheet(
    ComparisonContext context, VisitComparison comparison, ChangeGrid grid, Rows rows) {

  private static final int HEADINGS = 2;
  private static final int BEFORE = 2;
  private static final int LAST_COLUMN = 5;

  /// How many rows the chart covers.
  private static final int HEIGHT = 26;

  private static final Comparator<ItemChange> MOST_FIRST =
      Comparator.comparingInt((ItemChange each) -> List.of(Seen.values()).indexOf(each.movement()))
          .thenComparing(each -> difference(each).abs(), Comparator.reverseOrder());

  /// The sheet; none where no item has a score at both visits.
  static Optional<Sheet> layOut(
      ComparisonContext context, VisitComparison comparison, ChangeGrid grid) {
    var items =
        comparison.items().stream()
            .filter(each -> each.movement() instanceof Seen && settled(each))
            .sorted(MOST_FIRST)
            .toList();
    var rows = Rows.page(Paper.PORTRAIT, 7, 56, 16, 16, 14, 20);
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new SlopesSheet(context, comparison, grid, rows).layOut(items));
  }

  /// Whether an item has one score at both visits, by the later rubric.
  static boolean settled(ItemChange item) {
    return Stream.of(item.between(), item.after())
        .allMatch(each -> ResultCells.settled(each).isPresent());
  }

  private static BigDecimal difference(ItemChange item) {
    return ResultCells.settled(item.after())
        .orElseThrow()
        .subtract(ResultCells.settled(item.between()).orElseThrow());
  }

  private Sheet layOut(List<ItemChange> items) {
    var texts = new SlopeTexts(comparison, context.words());
    rows.across(context.text(ComparisonWorkbookPhrase.SLOPES, CellStyle.TITLE));
    rows.across(new Cell.Text(texts.key(leftOut(items)), CellStyle.LINE));
    rows.blank();
    var over = rows.blank(HEIGHT);
    rows.blank();
    var head = addHeadings();
    items.forEach(this::add);
    rows.table("Changes", head, 0, LAST_COLUMN, Feature.Filters.NONE);
    rows.add(new Feature.Drawing(chart(over, head, items)));
    rows.print();
    return rows.sheet(
        context.say(ComparisonWorkbookPhrase.SHEET_CHANGES), HEADINGS, context.title());
  }

  /// The numbers of the items that no line is drawn of.
  private List<String> leftOut(List<ItemChange> items) {
    return comparison.items().stream()
        .filter(item -> !items.contains(item))
        .map(item -> item.item().id())
        .toList();
  }

  private int addHeadings() {
    var headings =
        Headings.of(
            List.of(
                context.say(ScorePhrase.NUMBER),
                context.say(ScorePhrase.ITEM),
                earlier(),
                new ReviewTexts(comparison.after(), context.words()).visited(),
                context.say(ChangedItemsSheet.heading(comparison)),
                context.say(ComparisonWorkbookPhrase.DIRECTION)));
    return rows.add(
        Stream.of(0, 1, 2, 3, 4, 5)
            .<Cell>map(
                column ->
                    new Cell.Text(
                        headings.get(column),
                        column < BEFORE || column == LAST_COLUMN
                            ? CellStyle.COLUMN
                            : CellStyle.COLUMN_RIGHT))
            .toList());
  }

  private String earlier() {
    var visited = new ReviewTexts(comparison.before(), context.words()).visited();
    return comparison.sameRubric() ? visited : context.say(ComparisonPhrase.RESCORED, visited);
  }

  private void add(ItemChange item) {
    rows.add(
        ComparisonContext.number(item.item()),
        ComparisonContext.body(item.item().name()),
        new Cell.Formula(
            grid.between().score(item.item()), context.results().score(item.between())),
        new Cell.Formula(grid.after().score(item.item()), context.results().score(item.after())),
        new Cell.Formula(
            grid.change(item.item()),
            ResultCells.signed(difference(item), context.rubric().scale().decimals())),
        ComparisonContext.body(new MovementTexts(context.words()).direction(item.movement())));
  }

  private Chart chart(Area over, int head, List<ItemChange> items) {
    return new Chart.Lines(
        over,
        context.say(ComparisonWorkbookPhrase.SLOPES),
        new SlopeTexts(comparison, context.words()).finding(),
        new Area(head, BEFORE, head, BEFORE + 1),
        new SlopeLines(context, items, head + 1, BEFORE).lines(),
        ChartAxes.scores(context.rubric().scale()),
        false);
  }
}
