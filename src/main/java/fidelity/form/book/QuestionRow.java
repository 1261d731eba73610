package fidelity.form.book;

import fidelity.form.book.cells.FormColumns;
import fidelity.form.book.cells.RowDraft;
import fidelity.form.book.cells.UnseenFigure;
import fidelity.rubric.Limits;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import fidelity.words.QuestionTexts;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature.Allowed;
import fidelity.workbook.Feature.Validation;
import fidelity.workbook.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The row of one question: its text, what it takes, and the positions that its answer leaves.
record QuestionRow(AskedItem asked, RowDraft draft, int row, AnswerInput input) {

  void fill() {
    draft.put(row, FormColumns.LABEL, label(), CellStyle.TEXT);
    draft.put(row, FormColumns.ANSWER, input.from());
    draft.put(row, FormColumns.TO, input.to());
    switch (input.question()) {
      case Question.Ordered ordered -> choose(ordered, asked.list(ordered).orElseThrow());
      case Numeric numeric -> type(numeric);
    }
    draft.put(
        row,
        FormColumns.OPEN,
        new Cell.Formula(
            "IF(%s=0,1,0)".formatted(at(FormColumns.FOUND)),
            UnseenFigure.of(input.found() == 0 ? 1 : 0)));
  }

  private String at(int column) {
    return RowDraft.at(row, column);
  }

  private String label() {
    return hint()
        .map(hint -> say(FormPhrase.FORM_LABEL, input.question().text(), hint))
        .orElse(input.question().text());
  }

  private Optional<String> hint() {
    return switch (input.question()) {
      case YesNo yesNo ->
          yesNo.isFault() ? Optional.of(say(FormPhrase.FORM_FAULT)) : Optional.empty();
      case Choice _ -> Optional.empty();
      case Numeric numeric -> Optional.of(taken(numeric));
    };
  }

  private String taken(Numeric numeric) {
    return switch (numeric) {
      case Percent _ -> say(FormPhrase.FORM_PERCENT);
      case Quantity(_, _, var limits) -> new QuestionTexts(asked.context().words()).number(limits);
    };
  }

  /// Words are found by their equals: a search would take a star or a question mark for any text.
  private void choose(Question.Ordered question, Lists.Listed list) {
    var words = list.part(0, question.count()).all();
    found(
        "SUMPRODUCT((%s=%s)*(ROW(%1$s)-%s))"
            .formatted(words, at(FormColumns.ANSWER), list.area().top()));
    position(FormColumns.WORST, at(FormColumns.FOUND) + "-1", false);
    position(FormColumns.BEST, at(FormColumns.FOUND) + "-1", true);
    takes(
        FormColumns.ANSWER,
        new Allowed.Listed(list.all()),
        say(FormPhrase.FORM_PROMPT_LIST),
        say(FormPhrase.FORM_REFUSED_LIST));
  }

  private void type(Numeric question) {
    var typed = new Area(row, FormColumns.ANSWER, row, FormColumns.TO).reference();
    found("COUNT(%s)".formatted(typed));
    var rising = input.corners().higherIsBetter(question);
    position(FormColumns.WORST, end(!rising, typed), false);
    position(FormColumns.BEST, end(rising, typed), true);
    var number = taken(question);
    takes(
        FormColumns.ANSWER,
        new Allowed.Fulfilling(
            "OR(%1$s=%2$s,IF(ISNUMBER(%1$s),%3$s,FALSE))"
                .formatted(
                    at(FormColumns.ANSWER),
                    asked.context().notSeenCell(),
                    within(at(FormColumns.ANSWER), question.limits()))),
        say(FormPhrase.FORM_PROMPT_NUMBER, number, asked.context().notSeen()),
        say(FormPhrase.FORM_REFUSED_NUMBER, number, asked.context().notSeen()));
    takes(
        FormColumns.TO,
        new Allowed.Fulfilling(
            "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),AND(%2$s>=%1$s,%3$s),FALSE)"
                .formatted(
                    at(FormColumns.ANSWER),
                    at(FormColumns.TO),
                    within(at(FormColumns.TO), question.limits()))),
        say(FormPhrase.FORM_PROMPT_TO),
        say(FormPhrase.FORM_REFUSED_TO));
  }

  /// Twelve decimals, so that 57 of 100 is 57 and not 56.99999999999999.
  private static String end(boolean highest, String typed) {
    return "ROUND(%s(%s),12)".formatted(highest ? "MAX" : "MIN", typed);
  }

  private static String within(String cell, Limits limits) {
    var bounds = new ArrayList<>(List.of("TRUE"));
    limits.least().ifPresent(least -> bounds.add(cell + ">=" + least.toPlainString()));
    limits.most().ifPresent(most -> bounds.add(cell + "<=" + most.toPlainString()));
    return "AND(%s)".formatted(String.join(",", bounds));
  }

  private void found(String formula) {
    draft.put(row, FormColumns.FOUND, new Cell.Formula(formula, UnseenFigure.of(input.found())));
  }

  private void position(int column, String known, boolean best) {
    var question = input.question();
    var open = best ? input.corners().best(question) : input.corners().worst(question);
    draft.put(
        row,
        column,
        new Cell.Formula(
            "IF(%s=0,%s,%s)".formatted(at(FormColumns.FOUND), open.toPlainString(), known),
            UnseenFigure.of(best ? input.best() : input.worst())));
  }

  private void takes(int column, Allowed allowed, String prompt, String refusal) {
    draft.add(
        new Validation(
            Area.cell(row, column),
            allowed,
            Hint.of(say(EvidencePhrase.ANSWER), prompt),
            Hint.of(say(FormPhrase.FORM_REFUSED), refusal)));
  }

  private String say(Phrase phrase, Object... values) {
    return asked.context().say(phrase, values);
  }
}
