package fidelity.workbook;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Amount;
import fidelity.rubric.Question;
import fidelity.scoring.ItemScore;
import fidelity.words.AnswerTexts;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;

/// Every question with its answer, one row each, for filters and further sums.
final class AnswersSheet {

  private static final String NAME = "Answers";
  private static final int KEYS = 3;
  private static final int LAST_COLUMN = 7;
  private static final String NUMBER = "General";
  private static final String PERCENT = "0.0%";

  private final Draft draft;
  private final Rows rows = Rows.table(Paper.LYING, KEYS, 6, 12, 26, 42, 30, 11, 20, 34);

  private AnswersSheet(Draft draft) {
    this.draft = draft;
  }

  static Sheet layOut(Draft draft) {
    return new AnswersSheet(draft).layOut();
  }

  private Sheet layOut() {
    rows.add(
        draft.text(ScorePhrase.NUMBER, Style.COLUMN),
        draft.text(WorkbookPhrase.SPECIALIST_COLUMN, Style.COLUMN),
        draft.text(WorkbookPhrase.QUESTION_ID, Style.COLUMN),
        draft.text(EvidencePhrase.QUESTION, Style.COLUMN),
        draft.text(EvidencePhrase.ANSWER, Style.COLUMN),
        draft.text(WorkbookPhrase.VALUE, Style.COLUMN_RIGHT),
        draft.text(EvidencePhrase.SOURCE, Style.COLUMN),
        draft.text(EvidencePhrase.NOTE, Style.COLUMN));
    draft.scorecard().items().forEach(this::add);
    if (rows.next() > 1) {
      rows.add(new Feature.Table(NAME, new Area(0, 0, rows.next() - 1, LAST_COLUMN)));
    }
    return rows.sheet(draft.say(WorkbookPhrase.SHEET_ANSWERS), 1, draft.footer());
  }

  private void add(ItemScore item) {
    for (var set = 0; set < item.ratings().size(); set++) {
      var answers = item.ratings().get(set).answers();
      var specialist = item.ratings().size() == 1 ? "" : String.valueOf(set + 1);
      item.item().questions().forEach(question -> add(item, specialist, answers, question));
    }
  }

  private void add(ItemScore item, String specialist, AnswerSet answers, Question question) {
    var evidence = answers.to(question);
    rows.add(
        body(item.item().id()),
        body(specialist),
        body(question.id()),
        body(question.text()),
        body(new AnswerTexts(draft.words()).recorded(answers, question)),
        evidence.map(each -> value(question, each.answer())).orElse(blank()),
        body(evidence.map(Evidence::source).map(this::source).orElse("")),
        body(evidence.map(Evidence::note).orElse("")));
  }

  /// The answer as a number to reckon with, where it is one.
  private static Cell value(Question question, Answer answer) {
    return switch (answer) {
      case Answer.Quantity(var value) when question instanceof Question.Percent ->
          percent(Amount.of(value));
      case Answer.Quantity(var value) -> new Cell.Figure(value, NUMBER, Style.BODY_RIGHT);
      case Answer.Share share -> percent(share.percent());
      case Answer.YesNo _, Answer.Interval _, Answer.Chosen _, Answer.NotSeen _ -> blank();
    };
  }

  private static Cell percent(Amount amount) {
    var hundredth = new Amount(amount.numerator(), amount.denominator().movePointRight(2));
    return new Cell.Figure(hundredth.rounded(6), PERCENT, Style.BODY_RIGHT);
  }

  private static Cell blank() {
    return new Cell.Blank(Style.BODY_RIGHT);
  }

  private static Cell body(String text) {
    return new Cell.Text(text, Style.BODY);
  }

  /// A source's name where the rubric gives its code one.
  private String source(String source) {
    return draft.scorecard().rubric().sources().getOrDefault(source, source);
  }
}
