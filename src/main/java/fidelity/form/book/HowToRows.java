package fidelity.form.book;

import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.Rows;
import java.util.List;

/// How to fill in a book, a topic a row.
record HowToRows(BookContext context, Rows rows) {

  void add() {
    how(FormPhrase.FORM_TOPIC_CELLS, context.say(FormPhrase.FORM_HOW_CELLS));
    how(FormPhrase.FORM_TOPIC_OPEN, context.say(FormPhrase.FORM_HOW_OPEN, context.notSeen()));
    how(
        FormPhrase.FORM_TOPIC_RANGE,
        context.say(
            FormPhrase.FORM_HOW_RANGE,
            context.say(EvidencePhrase.ANSWER),
            context.say(FormPhrase.FORM_TO)));
    how(FormPhrase.FORM_TOPIC_NUMBERS, context.say(FormPhrase.FORM_HOW_NUMBERS));
    if (context.form().rubric().items().stream().anyMatch(AskedItem::perSpecialist)) {
      how(FormPhrase.FORM_TOPIC_SPECIALISTS, context.say(FormPhrase.FORM_HOW_SPECIALISTS));
      how(FormPhrase.FORM_TOPIC_UNLOCKED, context.say(FormPhrase.FORM_HOW_UNLOCKED));
    }
    how(FormPhrase.FORM_TOPIC_LOCKED, context.say(FormPhrase.FORM_HOW_LOCKED));
    how(FormPhrase.FORM_TOPIC_ON, context.say(FormPhrase.FORM_HOW_ON));
  }

  private void how(Phrase topic, String text) {
    rows.alone(
        1,
        List.of(
            Cell.Blank.PLAIN,
            Cell.Blank.PLAIN,
            Cell.Blank.PLAIN,
            context.text(topic, CellStyle.LABEL),
            new Cell.Text(text, CellStyle.TEXT)));
  }
}
