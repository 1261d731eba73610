package fidelity.workbook.review;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.review.Specialist;
import fidelity.rubric.Amount;
import fidelity.rubric.Question;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.words.AnswerTexts;
import fidelity.words.explanation.Explainer;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.ItemNumbers;
import fidelity.workbook.layout.Rows;
import java.math.BigDecimal;

/// The sheet of all questions with their answers, one row each, for filters and pivot tables.
final class AnswersSheet {

  /// The name of the table, the same in every language.
  private static final String NAME = "Answers";

  /// How many cells say which answer a row is about: item, specialist, question.
  private static final int KEYS = 3;

  private static final int LAST_COLUMN = 7;

  /// Decimals of what no decimal gives exactly.
  private static final int DECIMALS = 6;

  private static final String NUMBER = "General";
  private static final String PERCENT = "0.0%";

  private final SheetContext context;
  private final Rows rows = Rows.table(Paper.LANDSCAPE, KEYS, 8, 14, 48, 32, 12, 22, 36, 26);

  private AnswersSheet(SheetContext context) {
    this.context = context;
  }

  static Sheet layOut(SheetContext context) {
    return new AnswersSheet(context).layOut();
  }

  private Sheet layOut() {
    rows.add(
        context.text(ScorePhrase.NUMBER, CellStyle.COLUMN),
        context.text(WorkbookPhrase.SPECIALIST_COLUMN, CellStyle.COLUMN),
        context.text(EvidencePhrase.QUESTION, CellStyle.COLUMN),
        context.text(EvidencePhrase.ANSWER, CellStyle.COLUMN),
        context.text(WorkbookPhrase.VALUE, CellStyle.COLUMN_RIGHT),
        context.text(EvidencePhrase.SOURCE, CellStyle.COLUMN),
        context.text(EvidencePhrase.NOTE, CellStyle.COLUMN),
        context.text(WorkbookPhrase.QUESTION_ID, CellStyle.COLUMN));
    context.scorecard().items().forEach(this::add);
    rows.table(NAME, 0, 0, LAST_COLUMN, Feature.Filters.ALL);
    return rows.sheet(context.say(WorkbookPhrase.SHEET_ANSWERS), 1, context.footer());
  }

  private void add(ItemResult item) {
    switch (item) {
      case ItemScore score -> add(score);
      case NotApplicable none -> none.item().questions().forEach(each -> add(none, each));
    }
  }

  private void add(NotApplicable item, Question question) {
    rows.add(
        context.number(item.item(), CellStyle.BODY),
        body(""),
        body(question.text()),
        context.text(ScorePhrase.NOT_APPLICABLE, CellStyle.BODY),
        blank(),
        body(""),
        body(new Explainer(context.words()).reason(item.why())),
        body(question.id()));
  }

  private void add(ItemScore item) {
    for (var set = 0; set < item.evaluations().size(); set++) {
      var answers = item.evaluations().get(set).answers();
      var specialist = item.specialist(set).map(Specialist::nameOrNumber).orElse("");
      item.item().questions().forEach(question -> add(item, specialist, answers, question));
    }
  }

  private void add(ItemScore item, String specialist, AnswerSet answers, Question question) {
    var evidence = answers.to(question);
    rows.add(
        context.number(item.item(), CellStyle.BODY),
        ItemNumbers.cell(specialist, CellStyle.BODY),
        body(question.text()),
        body(new AnswerTexts(context.words()).recorded(item.item(), answers, question)),
        evidence.map(each -> value(question, each.answer())).orElse(blank()),
        body(evidence.map(Evidence::source).map(context.scorecard().rubric()::source).orElse("")),
        body(evidence.map(Evidence::note).orElse("")),
        body(question.id()));
  }

  /// The answer as a number that formulas can use, where it is one.
  private static Cell value(Question question, Answer answer) {
    return switch (answer) {
      case Answer.Quantity(var value) -> number(question, value);
      case Answer.Ratio ratio -> figure(ratio.amount().rounded(DECIMALS));
      case Answer.Share share -> percent(share.percent());
      case Answer.YesNo _, Answer.Interval _, Answer.Chosen _, Answer.NotSeen _ -> blank();
    };
  }

  private static Cell number(Question question, BigDecimal value) {
    return switch (question) {
      case Question.Percent _ -> percent(Amount.of(value));
      case Question.Quantity _, Question.Ordered _ -> figure(value);
    };
  }

  private static Cell figure(BigDecimal value) {
    return new Cell.Figure(value, NUMBER, CellStyle.BODY_RIGHT);
  }

  private static Cell percent(Amount amount) {
    var hundredth = new Amount(amount.numerator(), amount.denominator().movePointRight(2));
    return new Cell.Figure(hundredth.rounded(DECIMALS), PERCENT, CellStyle.BODY_RIGHT);
  }

  private static Cell blank() {
    return new Cell.Blank(CellStyle.BODY_RIGHT);
  }

  private static Cell body(String text) {
    return new Cell.Text(text, CellStyle.BODY);
  }
}
