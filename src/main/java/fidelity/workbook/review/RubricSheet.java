package fidelity.workbook.review;

import fidelity.rubric.Item;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Rubric.Section;
import fidelity.words.TailoringTexts;
import fidelity.words.explanation.ConditionTexts;
import fidelity.words.phrase.RubricPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.NumberFormats;
import fidelity.workbook.layout.Rows;
import java.math.BigDecimal;

/// The rubric that was used: every level of every item, with its condition in words.
final class RubricSheet {

  private static final int LAST_COLUMN = 5;

  private final SheetContext context;
  private final Rows rows = Rows.page(Paper.LANDSCAPE, 8, 32, 12, 44, 56, 24);

  private RubricSheet(SheetContext context) {
    this.context = context;
  }

  static Sheet layOut(SheetContext context) {
    return new RubricSheet(context).layOut();
  }

  private Sheet layOut() {
    var rubric = context.scorecard().rubric();
    var identity = rubric.identity();
    rows.across(new Cell.Text(identity.name(), CellStyle.TITLE));
    rows.across(
        new Cell.Text(
            context.say(ScorePhrase.RUBRIC_VERSION, identity.id(), identity.version()),
            CellStyle.SUBTITLE));
    TailoringTexts.of(rubric, context.words())
        .ifPresentOrElse(
            texts -> rows.across(new Cell.Text(texts.baseLine(), CellStyle.SUBTITLE)), rows::blank);
    var headings =
        rows.add(
            context.text(ScorePhrase.NUMBER, CellStyle.COLUMN),
            context.text(ScorePhrase.ITEM, CellStyle.COLUMN),
            context.text(ScorePhrase.SCORE, CellStyle.COLUMN_RIGHT),
            context.text(WorkbookPhrase.LEVEL, CellStyle.COLUMN),
            context.text(WorkbookPhrase.CONDITION, CellStyle.COLUMN),
            context.text(ScorePhrase.SECTION, CellStyle.COLUMN));
    for (var section : rubric.sections()) {
      section.items().forEach(item -> add(item, section));
    }
    rows.table("Rubric_levels", headings, 0, LAST_COLUMN, Feature.Filters.ALL);
    return rows.sheet(context.say(WorkbookPhrase.SHEET_RUBRIC), headings + 1, context.footer());
  }

  private void add(Item item, Section section) {
    for (var level : item.levels().reversed()) {
      rows.add(
          context.number(item, CellStyle.BODY),
          new Cell.Text(name(item), CellStyle.BODY),
          new Cell.Figure(
              BigDecimal.valueOf(level.score()), NumberFormats.WHOLE, CellStyle.BODY_RIGHT),
          new Cell.Text(level.says(), CellStyle.BODY),
          new Cell.Text(condition(item, level), CellStyle.BODY),
          new Cell.Text(section.name(), CellStyle.BODY));
    }
  }

  private String name(Item item) {
    var name =
        switch (item.cardinality()) {
          case ONCE -> item.name();
          case PER_SPECIALIST -> item.name() + "\n" + context.say(WorkbookPhrase.PER_SPECIALIST);
        };
    return item.mayNotApply()
        ? "%s\n%s"
            .formatted(
                name,
                context.words().fact(context.say(RubricPhrase.MAY_NOT_APPLY), item.notApplicable()))
        : name;
  }

  private String condition(Item item, Level level) {
    return item.judged()
        ? context.say(WorkbookPhrase.ALWAYS_JUDGED)
        : new ConditionTexts(context.words()).of(level.condition());
  }
}
