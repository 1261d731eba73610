package fidelity.workbook.comparison.raters;

import fidelity.rubric.Rubric.Section;
import fidelity.scoring.ItemResult;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ItemRatings;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.ResultCells;
import fidelity.workbook.comparison.ScoreColumn;
import fidelity.workbook.comparison.SubjectColumn;
import fidelity.workbook.comparison.TableSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sheet of all items: both scores, and the difference as a formula.
record RatedItemsSheet(RatersContext context) {

  private static final int KEYS = 2;

  /// The sheet, and where its figures stand.
  record Laid(Sheet sheet, RatedGrid grid) {}

  static Laid layOut(RatersContext context) {
    return new RatedItemsSheet(context).layOut();
  }

  private Laid layOut() {
    var name = context.base().say(WorkbookPhrase.SHEET_ITEMS);
    var items = context.comparison().items();
    var table =
        new TableSheet<>(context.base(), columns())
            .titled(
                context.base().say(ComparisonWorkbookPhrase.ALL_ITEMS), List.of(context.signs()));
    var rows = new LinkedHashMap<String, Integer>();
    items.forEach(each -> rows.put(each.item().id(), table.first() + rows.size()));
    var grid =
        new RatedGrid(
            name,
            table.first() - 1,
            table.heading(RatedGrid.FIRST),
            table.heading(RatedGrid.SECOND),
            rows,
            column(context.comparison().first(), name, RatedGrid.FIRST, rows),
            column(context.comparison().second(), name, RatedGrid.SECOND, rows));
    return new Laid(table.sheet(name, "Items", KEYS, items), grid);
  }

  private ScoreColumn column(
      Scorecard scorecard, String sheet, int column, Map<String, Integer> rows) {
    return new ScoreColumn(scorecard, context.base().words(), sheet, column, rows);
  }

  private List<SubjectColumn<ItemRatings>> columns() {
    var base = context.base();
    return List.of(
        SubjectColumn.number(base, ItemRatings::item),
        SubjectColumn.name(base, ScorePhrase.ITEM, 50, ItemRatings::item),
        SubjectColumn.text(base.say(ScorePhrase.SECTION), 24, this::section),
        SubjectColumn.figure(context.names().first(), 14, each -> score(each.first())),
        SubjectColumn.figure(context.names().second(), 14, each -> score(each.second())),
        SubjectColumn.formula(base.say(ComparisonPhrase.DIFFERENCE), 12, this::difference),
        SubjectColumn.text(base.say(ComparisonWorkbookPhrase.LIKENESS), 28, context::likeness));
  }

  private Cell score(ItemResult result) {
    return context.base().results().score(Optional.of(result));
  }

  private String section(ItemRatings item) {
    return context.base().rubric().sections().stream()
        .filter(each -> each.items().contains(item.item()))
        .map(Section::name)
        .findFirst()
        .orElse("");
  }

  private Cell difference(ItemRatings item, int row) {
    if (!RatersContext.scored(item)) {
      return new Cell.Blank(CellStyle.BODY_RIGHT);
    }
    var apart = item.secondScore().orElseThrow().minus(item.firstScore().orElseThrow());
    return new Cell.Formula(
        Area.cell(row, RatedGrid.SECOND).reference()
            + "-"
            + Area.cell(row, RatedGrid.FIRST).reference(),
        ResultCells.signed(apart.number(), context.decimals()));
  }
}
