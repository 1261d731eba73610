package fidelity.workbook.comparison.trend;

import fidelity.rubric.Item;
import fidelity.rubric.Rubric.Section;
import fidelity.scoring.ItemResult;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.Emphasis;
import fidelity.workbook.Feature;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.ResultCells;
import fidelity.workbook.comparison.SubjectColumn;
import fidelity.workbook.comparison.TableSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sheet of all items: their scores at every visit, and where they went at the last.
record TrendItemsSheet(ComparisonContext context, SiteTrend trend, List<Item> items) {

  private static final int KEYS = 2;
  private static final int FIRST = 3;

  /// The sheet, and the columns of scores on it.
  record Laid(Sheet sheet, List<TrendColumn> occasions) {

    Laid {
      occasions = List.copyOf(occasions);
    }
  }

  static Laid layOut(ComparisonContext context, SiteTrend trend) {
    var items = new LinkedHashMap<String, Item>();
    trend.visits().reversed().stream()
        .flatMap(visit -> visit.rubric().items().stream())
        .forEach(item -> items.putIfAbsent(item.id(), item));
    return new TrendItemsSheet(context, trend, List.copyOf(items.values())).layOut();
  }

  private Laid layOut() {
    var name = context.say(WorkbookPhrase.SHEET_ITEMS);
    var sentences =
        List.of(
            context.say(ComparisonWorkbookPhrase.DARK_IS_LOW, context.rubric().developmentNeed()));
    var columns = columns(TrendColumn.of(trend, context.words(), name, FIRST, Map.of()));
    var table =
        new TableSheet<>(context, columns)
            .titled(context.say(ComparisonWorkbookPhrase.ALL_ITEMS), sentences);
    var rows = new LinkedHashMap<String, Integer>();
    items.forEach(each -> rows.put(each.id(), table.first() + rows.size()));
    var occasions = TrendColumn.of(trend, context.words(), name, FIRST, rows);
    heat(table, occasions.size());
    return new Laid(table.sheet(name, "Items", KEYS, items), occasions);
  }

  /// Grounds the scores: the higher the stronger, and development needs dark.
  private void heat(TableSheet<Item> table, int occasions) {
    var first = table.first();
    var area = new Area(first, FIRST, first + items.size() - 1, FIRST + occasions - 1);
    var corner = Area.cell(first, FIRST).reference();
    var scale = context.rubric().scale();
    table
        .rows()
        .add(
            new Feature.Highlight(
                area,
                "AND(ISNUMBER(%1$s),%1$s<=%2$s)"
                    .formatted(corner, context.rubric().developmentNeed()),
                Emphasis.NEED));
    table.rows().add(new Feature.HeatMap(area, scale.from(), scale.to()));
  }

  private List<SubjectColumn<Item>> columns(List<TrendColumn> occasions) {
    var columns = new ArrayList<SubjectColumn<Item>>();
    columns.add(SubjectColumn.number(context, item -> item));
    columns.add(SubjectColumn.name(context, ScorePhrase.ITEM, 46, item -> item));
    columns.add(SubjectColumn.text(context.say(ScorePhrase.SECTION), 20, this::section));
    for (var occasion : occasions) {
      columns.add(
          SubjectColumn.figure(occasion.name(), 15, item -> score(occasion.scorecard(), item)));
    }
    columns.add(
        SubjectColumn.text(
            context.say(ComparisonWorkbookPhrase.LAST_DIRECTION), 24, this::direction));
    return columns;
  }

  private Cell score(Scorecard scorecard, Item item) {
    return new ResultCells(scorecard.rubric(), context.words()).score(result(scorecard, item));
  }

  private static Optional<ItemResult> result(Scorecard visit, Item item) {
    return visit.items().stream().filter(each -> each.item().id().equals(item.id())).findFirst();
  }

  private String section(Item item) {
    return trend.visits().reversed().stream()
        .flatMap(visit -> visit.rubric().sections().stream())
        .filter(section -> section.items().contains(item))
        .map(Section::name)
        .findFirst()
        .orElse("");
  }

  private String direction(Item item) {
    return trend.steps().getLast().items().stream()
        .filter(each -> each.item().id().equals(item.id()))
        .map(ItemChange::movement)
        .map(new MovementTexts(context.words())::direction)
        .findFirst()
        .orElseGet(() -> context.say(ComparisonPhrase.WHY_DROPPED_ITEM));
  }
}
