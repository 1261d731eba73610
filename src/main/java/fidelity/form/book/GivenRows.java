package fidelity.form.book;

import fidelity.form.LastItem;
import fidelity.form.book.cells.FormColumns;
import fidelity.form.book.cells.InputCells;
import fidelity.form.book.cells.RowDraft;
import fidelity.keys.book.BookKey.OfItem;
import fidelity.keys.book.CellText;
import fidelity.keys.book.KeyPart;
import fidelity.keys.book.LineList;
import fidelity.review.GivenScore;
import fidelity.review.Inapplicability;
import fidelity.review.ItemReview;
import fidelity.rubric.Points;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.workbook.Area;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature.Allowed;
import fidelity.workbook.Feature.Validation;
import fidelity.workbook.Hint;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// The rows of what assessors record of an item besides answers: a score of their own with its
/// reason, that the item does not apply, sources, comments, recommendations.
record GivenRows(AskedItem asked, RowDraft draft) {

  /// How many lines there is room for at first.
  private static final int LINES = 3;

  /// The rows that the item's score depends on.
  ///
  /// @param notApplicable none where the item always applies
  /// @param comments where there is room for a longer text beside them
  record Given(int score, int reason, OptionalInt notApplicable, int comments) {}

  Given add() {
    var recorded = recorded();
    var score = addScore(recorded.given().map(GivenScore::score));
    var reason = add(OfItem.REASON, FormPhrase.FORM_REASON, 1, reason(recorded), LastItem::reason);
    var notApplicable =
        asked.item().mayNotApply()
            ? OptionalInt.of(addNotApplicable(recorded.notApplicable()))
            : OptionalInt.empty();
    add(
        OfItem.SOURCES,
        label(EvidencePhrase.SOURCES, FormPhrase.FORM_LINES),
        1,
        LineList.format(recorded.sources()),
        last -> LineList.format(last.recorded().sources()));
    var comments =
        add(
            OfItem.COMMENTS,
            EvidencePhrase.COMMENTS,
            LINES,
            recorded.comments(),
            last -> last.recorded().comments());
    add(
        OfItem.RECOMMENDATIONS,
        EvidencePhrase.RECOMMENDATIONS,
        LINES,
        recorded.recommendations(),
        last -> last.recorded().recommendations());
    return new Given(score, reason, notApplicable, comments);
  }

  private ItemReview recorded() {
    return asked.context().form().recorded(asked.item());
  }

  private int addScore(Optional<Points> score) {
    var row = draft.add(1);
    identify(row, KeyPart.whole(OfItem.SCORE));
    draft.put(
        row,
        FormColumns.LABEL,
        asked.item().judged()
            ? label(FormPhrase.FORM_JUDGED_SCORE, FormPhrase.FORM_JUDGED_SCORE_HINT)
            : label(FormPhrase.FORM_GIVEN_SCORE, FormPhrase.FORM_GIVEN_SCORE_HINT),
        CellStyle.LABEL);
    draft.put(
        row,
        FormColumns.ANSWER,
        score.map(each -> InputCells.number(each.number())).orElseGet(() -> InputCells.text("")));
    draft.add(
        new Validation(
            Area.cell(row, FormColumns.ANSWER),
            new Allowed.Listed(asked.context().scores().all()),
            Hint.of(say(EvidencePhrase.ANSWER), say(FormPhrase.FORM_PROMPT_LIST)),
            Hint.of(say(FormPhrase.FORM_REFUSED), say(FormPhrase.FORM_REFUSED_LIST))));
    lastTime(row, LastItem::given);
    return row;
  }

  /// The reason for a given score; one from a table says where it is from.
  private String reason(ItemReview recorded) {
    return recorded
        .given()
        .map(
            given ->
                given
                    .table()
                    .map(table -> say(ExplanationPhrase.TAKEN_OVER_FROM, table))
                    .orElse(given.reason()))
        .orElse("");
  }

  private int addNotApplicable(Optional<Inapplicability> why) {
    return add(
        OfItem.NOT_APPLICABLE,
        say(
            FormPhrase.FORM_LABEL,
            say(FormPhrase.FORM_NOT_APPLICABLE),
            asked.item().notApplicable()),
        1,
        why.map(
                each ->
                    each.table()
                        .map(table -> say(ExplanationPhrase.NOT_APPLICABLE_FROM, table))
                        .orElse(each.reason()))
            .orElse(""),
        LastItem::notApplicable);
  }

  private int add(
      OfItem key, Phrase label, int lines, String text, Function<LastItem, String> last) {
    return add(key, say(label), lines, text, last);
  }

  /// Adds a text, in further rows where it is too long for one cell, and says where it begins.
  private int add(
      OfItem key, String label, int lines, String text, Function<LastItem, String> last) {
    var first = draft.next();
    var part = 1;
    for (var each : CellText.parts(text)) {
      var row = draft.add(lines);
      identify(row, new KeyPart(key, part++));
      draft.put(row, FormColumns.LABEL, label, CellStyle.LABEL);
      draft.put(row, FormColumns.ANSWER, InputCells.text(each));
    }
    lastTime(first, last);
    return first;
  }

  private void identify(int row, KeyPart key) {
    draft.put(row, FormColumns.ITEM, asked.item().id(), CellStyle.TEXT);
    draft.put(row, FormColumns.KEY, key.format(), CellStyle.TEXT);
  }

  private void lastTime(int row, Function<LastItem, String> part) {
    draft.put(
        row, FormColumns.LAST_TIME, asked.context().lastTime(asked.item(), part), CellStyle.HINT);
  }

  private String label(Phrase name, Phrase hint) {
    return say(FormPhrase.FORM_LABEL, say(name), say(hint));
  }

  private String say(Phrase phrase, Object... values) {
    return asked.context().say(phrase, values);
  }
}
