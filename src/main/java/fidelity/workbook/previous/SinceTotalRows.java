package fidelity.workbook.previous;

import fidelity.scoring.Range;
import fidelity.scoring.comparison.Split;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.Words;
import fidelity.words.comparison.MovementTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.Rows;

/// What the total changed by: in all, and where the rubric has changed by the rule and by practice.
record SinceTotalRows(VisitComparison since, Words words, Rows rows) {

  void add() {
    rows.blank();
    rows.across(new Cell.Text(words.say(ComparisonPhrase.CHANGE_OF_TOTAL), CellStyle.HEADING));
    since.total().split().ifPresent(this::add);
  }

  private void add(Split split) {
    if (split.rule().isEmpty()) {
      line(words.say(ComparisonPhrase.CHANGE_NOT_ON_ONE_SCALE, worded(split.practice())));
      return;
    }
    since.total().whole().ifPresent(whole -> add(ComparisonPhrase.CHANGE_IN_ALL, whole));
    if (!since.sameRubric()) {
      split.rule().ifPresent(rule -> add(ComparisonPhrase.CHANGE_BY_RULE, rule));
      add(ComparisonPhrase.CHANGE_BY_PRACTICE, split.practice());
      if (split.given().lowest().signum() != 0 || split.given().highest().signum() != 0) {
        add(ComparisonPhrase.CHANGE_OF_GIVEN, split.given());
      }
      line(words.say(ComparisonPhrase.CHANGE_ADDS_UP));
    }
  }

  private void add(ComparisonPhrase label, Range change) {
    rows.add(
        Cell.Blank.PLAIN,
        new Cell.Text(words.say(label), CellStyle.LABEL),
        new Cell.Text(worded(change), CellStyle.TEXT));
  }

  private void line(String text) {
    rows.across(new Cell.Text(text, CellStyle.LINE));
  }

  private String worded(Range change) {
    return new MovementTexts(words).change(change, since.after().rubric().decimals());
  }
}
