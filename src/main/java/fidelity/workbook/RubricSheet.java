package fidelity.workbook;

import fidelity.rubric.Item;
import fidelity.rubric.Level;
import fidelity.rubric.Section;
import fidelity.words.ConditionTexts;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import java.math.BigDecimal;

/// The rubric that was used: every level of every item, with its condition in words.
final class RubricSheet {

  private static final int HEADINGS = 4;

  private final Draft draft;
  private final Rows rows = Rows.page(Paper.LYING, 6, 30, 9, 42, 62);

  private RubricSheet(Draft draft) {
    this.draft = draft;
  }

  static Sheet layOut(Draft draft) {
    return new RubricSheet(draft).layOut();
  }

  private Sheet layOut() {
    var rubric = draft.scorecard().rubric();
    var identity = rubric.identity();
    rows.across(new Cell.Text(identity.name(), Style.TITLE));
    rows.across(
        new Cell.Text(
            draft.say(ScorePhrase.RUBRIC_VERSION, identity.id(), identity.version()),
            Style.SUBTITLE));
    rows.blank();
    rows.add(
        draft.text(ScorePhrase.NUMBER, Style.COLUMN),
        draft.text(ScorePhrase.ITEM, Style.COLUMN),
        draft.text(ScorePhrase.SCORE, Style.COLUMN_RIGHT),
        draft.text(WorkbookPhrase.LEVEL, Style.COLUMN),
        draft.text(WorkbookPhrase.CONDITION, Style.COLUMN));
    for (var section : rubric.sections()) {
      add(section);
    }
    return rows.sheet(draft.say(WorkbookPhrase.SHEET_RUBRIC), HEADINGS, draft.footer());
  }

  private void add(Section section) {
    var first = rows.next();
    rows.across(new Cell.Text(section.name(), Style.SECTION));
    for (var item : section.items()) {
      add(item);
      rows.keepTogether(first);
      first = rows.next();
    }
  }

  private void add(Item item) {
    var highest = item.levels().getLast();
    for (var level : item.levels().reversed()) {
      var first = level.equals(highest);
      rows.add(
          new Cell.Text(first ? item.id() : "", Style.BODY),
          new Cell.Text(first ? name(item) : "", Style.BODY),
          new Cell.Figure(BigDecimal.valueOf(level.score()), Notation.WHOLE, Style.BODY_RIGHT),
          new Cell.Text(level.says(), Style.BODY),
          new Cell.Text(condition(item, level), Style.BODY));
    }
  }

  private String name(Item item) {
    return switch (item.rated()) {
      case ONCE -> item.name();
      case PER_SPECIALIST -> item.name() + "\n" + draft.say(WorkbookPhrase.PER_SPECIALIST);
    };
  }

  private String condition(Item item, Level level) {
    return item.judged()
        ? draft.say(WorkbookPhrase.ALWAYS_JUDGED)
        : new ConditionTexts(draft.words()).of(level.condition());
  }
}
