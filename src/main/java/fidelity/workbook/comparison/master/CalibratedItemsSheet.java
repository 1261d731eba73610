package fidelity.workbook.comparison.master;

import fidelity.rubric.Item;
import fidelity.scoring.ItemResult;
import fidelity.scoring.Scorecard;
import fidelity.words.phrase.CalibrationPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.ResultCells;
import fidelity.workbook.comparison.SubjectColumn;
import fidelity.workbook.comparison.TableSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sheet of all items: the master's score, those of the raters, and how far each is from it.
record CalibratedItemsSheet(CalibrationContext context) {

  private static final int KEYS = 2;
  private static final int MASTER = 2;

  /// The sheet, and where its differences stand.
  record Laid(Sheet sheet, CalibrationGrid grid) {}

  static Laid layOut(CalibrationContext context) {
    return new CalibratedItemsSheet(context).layOut();
  }

  private Laid layOut() {
    var base = context.base();
    var items = base.rubric().items();
    var name = base.say(WorkbookPhrase.SHEET_ITEMS);
    var table =
        new TableSheet<>(base, columns())
            .titled(
                base.say(ComparisonWorkbookPhrase.ALL_ITEMS),
                List.of(base.say(ComparisonWorkbookPhrase.FROM_MASTER)));
    var grid =
        new CalibrationGrid(name, table.first(), table.first() + items.size() - 1, differences());
    return new Laid(table.sheet(name, "Items", KEYS, items), grid);
  }

  private int raters() {
    return context.names().size();
  }

  private int differences() {
    return MASTER + 1 + raters();
  }

  private List<SubjectColumn<Item>> columns() {
    var base = context.base();
    var columns = new ArrayList<SubjectColumn<Item>>();
    columns.add(SubjectColumn.number(base, item -> item));
    columns.add(SubjectColumn.name(base, ScorePhrase.ITEM, 46, item -> item));
    columns.add(score(base.say(CalibrationPhrase.MASTER), context.calibration().master()));
    for (var rater = 0; rater < raters(); rater++) {
      columns.add(score(context.names().get(rater), scorecard(rater)));
    }
    for (var rater = 0; rater < raters(); rater++) {
      columns.add(difference(rater));
    }
    columns.add(SubjectColumn.formula(base.say(CalibrationPhrase.MISSED_COLUMN), 13, this::missed));
    return columns;
  }

  private Scorecard scorecard(int rater) {
    return context.calibration().raters().get(rater).scorecard();
  }

  private SubjectColumn<Item> score(String name, Scorecard scorecard) {
    return SubjectColumn.figure(
        name, 13, item -> context.base().results().score(Optional.of(result(scorecard, item))));
  }

  private ItemResult result(Scorecard scorecard, Item item) {
    return scorecard.items().get(context.base().rubric().items().indexOf(item));
  }

  private SubjectColumn<Item> difference(int rater) {
    var name =
        context.base().say(ComparisonWorkbookPhrase.DIFFERENCE_OF, context.names().get(rater));
    return SubjectColumn.formula(name, 13, (item, row) -> difference(item, rater, row));
  }

  private Cell difference(Item item, int rater, int row) {
    return apart(item, rater)
        .<Cell>map(
            apart ->
                new Cell.Formula(
                    Area.cell(row, MASTER + 1 + rater).reference()
                        + "-"
                        + Area.cell(row, MASTER).reference(),
                    ResultCells.signed(apart, context.decimals())))
        .orElseGet(() -> new Cell.Blank(CellStyle.BODY_RIGHT));
  }

  private Optional<BigDecimal> apart(Item item, int rater) {
    var master = ResultCells.settled(Optional.of(result(context.calibration().master(), item)));
    return ResultCells.settled(Optional.of(result(scorecard(rater), item)))
        .flatMap(score -> master.map(score::subtract));
  }

  /// How many raters have another score than the master.
  private Cell missed(Item item, int row) {
    var count = 0;
    for (var rater = 0; rater < raters(); rater++) {
      count += apart(item, rater).filter(apart -> apart.signum() != 0).isPresent() ? 1 : 0;
    }
    var all = new Area(row, differences(), row, differences() + raters() - 1).reference();
    return new Cell.Formula(
        "COUNTIF(%1$s,\">0\")+COUNTIF(%1$s,\"<0\")".formatted(all), ComparisonContext.count(count));
  }
}
