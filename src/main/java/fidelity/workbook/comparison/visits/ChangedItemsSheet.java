package fidelity.workbook.comparison.visits;

import fidelity.rubric.Rubric.Section;
import fidelity.scoring.ItemResult;
import fidelity.scoring.comparison.ItemChange;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.ResultCells;
import fidelity.workbook.comparison.ScoreColumn;
import fidelity.workbook.comparison.SubjectColumn;
import fidelity.workbook.comparison.TableSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The sheet of all items: the scores of both visits, what each changed by, and where it has gone.
record ChangedItemsSheet(ComparisonContext context, VisitComparison comparison) {

  private static final int KEYS = 2;
  private static final int BEFORE = 3;

  /// The sheet, and where its scores stand.
  record Laid(Sheet sheet, ChangeGrid grid) {}

  static Laid layOut(ComparisonContext context, VisitComparison comparison) {
    return new ChangedItemsSheet(context, comparison).layOut();
  }

  private Laid layOut() {
    var name = context.say(WorkbookPhrase.SHEET_ITEMS);
    var table =
        new TableSheet<>(context, columns())
            .titled(
                context.say(ComparisonWorkbookPhrase.ALL_ITEMS),
                List.of(new MovementTexts(context.words()).finding(comparison)));
    var rows = new LinkedHashMap<String, Integer>();
    comparison.items().forEach(each -> rows.put(each.item().id(), table.first() + rows.size()));
    var words = context.words();
    var grid =
        new ChangeGrid(
            name,
            rows,
            new ScoreColumn(comparison.before(), words, name, BEFORE, rows),
            new ScoreColumn(comparison.between(), words, name, between(), rows),
            new ScoreColumn(comparison.after(), words, name, between() + 1, rows));
    return new Laid(table.sheet(name, "Items", KEYS, comparison.items()), grid);
  }

  /// The column of the scores that practice is measured from.
  private int between() {
    return comparison.sameRubric() ? BEFORE : BEFORE + 1;
  }

  private List<SubjectColumn<ItemChange>> columns() {
    var texts = new MovementTexts(context.words());
    var columns = new ArrayList<SubjectColumn<ItemChange>>();
    columns.add(SubjectColumn.number(context, ItemChange::item));
    columns.add(SubjectColumn.name(context, ScorePhrase.ITEM, 44, ItemChange::item));
    columns.add(SubjectColumn.text(context.say(ScorePhrase.SECTION), 20, this::section));
    var before = new ResultCells(comparison.before().rubric(), context.words());
    columns.add(score(ComparisonPhrase.BEFORE_COLUMN, before, ItemChange::before));
    if (!comparison.sameRubric()) {
      columns.add(score(ComparisonPhrase.RESCORED_COLUMN, context.results(), ItemChange::between));
    }
    columns.add(score(ComparisonPhrase.NOW_COLUMN, context.results(), ItemChange::after));
    columns.add(SubjectColumn.formula(context.say(heading(comparison)), 14, this::change));
    columns.add(
        SubjectColumn.text(
            context.say(ComparisonWorkbookPhrase.DIRECTION),
            24,
            each -> texts.direction(each.movement())));
    columns.add(
        SubjectColumn.text(
            context.say(ComparisonPhrase.RECOMMENDED_BEFORE), 44, ChangedItemsSheet::recommended));
    return columns;
  }

  /// Across rubrics a change is told by the later one alone.
  static Phrase heading(VisitComparison comparison) {
    return comparison.sameRubric()
        ? ComparisonPhrase.CHANGE_COLUMN
        : ComparisonPhrase.PRACTICE_COLUMN;
  }

  private SubjectColumn<ItemChange> score(
      Phrase heading, ResultCells cells, Function<ItemChange, Optional<ItemResult>> result) {
    return SubjectColumn.figure(context.say(heading), 14, each -> cells.score(result.apply(each)));
  }

  private String section(ItemChange item) {
    return Stream.of(comparison.after(), comparison.before())
        .flatMap(card -> card.rubric().sections().stream())
        .filter(section -> section.items().contains(item.item()))
        .map(Section::name)
        .findFirst()
        .orElse("");
  }

  private Cell change(ItemChange item, int row) {
    return change(
        item,
        context,
        Area.cell(row, between()).reference(),
        Area.cell(row, between() + 1).reference());
  }

  /// What an item changed by: a formula of two cells where both are settled.
  private static Cell change(ItemChange item, ComparisonContext context, String from, String to) {
    var shown = context.results().change(item.practice(), context.rubric().scale().decimals());
    return item.practice().isPresent() && SlopesSheet.settled(item)
        ? new Cell.Formula(to + "-" + from, shown)
        : shown;
  }

  private static String recommended(ItemChange item) {
    return item.before().map(result -> result.review().recommendations()).orElse("");
  }
}
