package fidelity.form.book;

import fidelity.form.book.cells.FormColumns;
import fidelity.form.book.cells.Quoted;
import fidelity.form.book.cells.RowDraft;
import fidelity.form.book.cells.UnseenFigure;
import fidelity.keys.book.BookKey.OfItem;
import fidelity.keys.book.KeyPart;
import fidelity.review.AnswerSet;
import fidelity.review.ItemReview;
import fidelity.rubric.Points;
import fidelity.rubric.Scale;
import fidelity.scoring.ItemScorer;
import fidelity.scoring.evaluation.Scores;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Emphasis;
import fidelity.workbook.Feature;
import java.util.List;

/// The heading of an item: its name, the lowest and the highest score that are possible, and what
/// they rest on.
record ItemHead(AskedItem asked, RowDraft draft, int head, GivenRows.Given given) {

  /// Stands before the highest score, behind the lowest.
  private static final String TO = "\"–  \"";

  LaidItem.ShownHead fill() {
    draft.put(head, FormColumns.ITEM, asked.item().id(), CellStyle.TEXT);
    draft.put(head, FormColumns.KEY, KeyPart.whole(OfItem.RANGE).format(), CellStyle.TEXT);
    draft.put(
        head,
        FormColumns.LABEL,
        say(ScorePhrase.ITEM_TITLE, asked.item().id(), asked.item().name()),
        CellStyle.ITEM);
    if (asked.item().judged()) {
      putJudged();
    }
    var shown =
        new LaidItem.ShownHead(
            score(FormColumns.LOWEST, now().lowest(), "", CellStyle.ITEM_RIGHT),
            score(FormColumns.HIGHEST, now().highest(), TO, CellStyle.ITEM),
            state());
    draft.add(
        new Feature.Highlight(
            Area.cell(head, FormColumns.TO),
            "%s=%s".formatted(at(FormColumns.ANSWER), at(FormColumns.TO)),
            Emphasis.REPEATED));
    draft.put(head, FormColumns.ANSWER, shown.lowest());
    draft.put(head, FormColumns.TO, shown.highest());
    draft.put(head, FormColumns.NOTE, shown.state());
    for (var column :
        List.of(FormColumns.SOURCE, FormColumns.LAST_TIME, FormColumns.SCORE, FormColumns.MEANS)) {
      draft.put(head, column, new Cell.Blank(CellStyle.ITEM));
    }
    return shown;
  }

  /// Every score of the scale is possible, until one is given.
  private void putJudged() {
    draft.put(head, FormColumns.LOWEST, UnseenFigure.of(scale().from()));
    draft.put(head, FormColumns.HIGHEST, UnseenFigure.of(scale().to()));
    draft.put(head, FormColumns.OPEN, UnseenFigure.of(1));
  }

  private Scale scale() {
    return asked.context().form().rubric().scale();
  }

  private String score() {
    return RowDraft.at(given.score(), FormColumns.ANSWER);
  }

  private String at(int column) {
    return RowDraft.at(head, column);
  }

  private Cell score(int byRule, Points now, String before, CellStyle style) {
    var format = before + asked.context().formats().scores();
    var rule = "IF(ISNUMBER(%1$s),%1$s,%2$s)".formatted(score(), at(byRule));
    var shown = new Cell.Figure(now.number(), format, style);
    return new Cell.Formula(
        ifApplies(Quoted.text(asked.context().none()), rule),
        applies() ? shown : new Cell.Text(asked.context().none(), style));
  }

  private String ifApplies(String otherwise, String formula) {
    return given.notApplicable().isPresent()
        ? "IF(%s,%s,%s)"
            .formatted(
                Quoted.isFilled(RowDraft.at(given.notApplicable().getAsInt(), FormColumns.ANSWER)),
                otherwise,
                formula)
        : formula;
  }

  private boolean applies() {
    return given.notApplicable().isEmpty() || recorded().notApplicable().isEmpty();
  }

  private ItemReview recorded() {
    return asked.context().form().recorded(asked.item());
  }

  private Scores rule() {
    if (asked.item().judged()) {
      return new Scores(scale().scores());
    }
    var sets = asked.sets();
    return ItemScorer.byRule(asked.item(), sets.isEmpty() ? List.of(AnswerSet.EMPTY) : sets);
  }

  private Scores now() {
    return recorded().given().map(each -> Scores.of(each.score())).orElseGet(this::rule);
  }

  private Cell state() {
    return new Cell.Formula(
        ifApplies(
            Quoted.text(say(ScorePhrase.NOT_APPLICABLE)),
            "IF(ISNUMBER(%s),%s,%s)".formatted(score(), givenState(), openState())),
        new Cell.Text(stateNow(), CellStyle.ITEM));
  }

  private String givenState() {
    return "IF(%s,%s,%s)"
        .formatted(
            Quoted.isFilled(RowDraft.at(given.reason(), FormColumns.ANSWER)),
            asked.item().judged() ? Quoted.text(say(ScorePhrase.JUDGED)) : besideRule(),
            Quoted.text(say(FormPhrase.FORM_GIVE_REASON)));
  }

  private String besideRule() {
    return "%1$s&\" \"&IF(%2$s=%3$s,%2$s,%2$s&\"–\"&%3$s)"
        .formatted(
            Quoted.text(say(FormPhrase.FORM_RULE_GIVES)),
            at(FormColumns.LOWEST),
            at(FormColumns.HIGHEST));
  }

  private String openState() {
    return asked.item().judged()
        ? Quoted.text(say(ScorePhrase.OPEN))
        : "IF(%s=%s,%s,IF(%s=0,%s,%s&\" \"&%s))"
            .formatted(
                at(FormColumns.LOWEST),
                at(FormColumns.HIGHEST),
                Quoted.text(say(ScorePhrase.SCORED)),
                at(FormColumns.OPEN),
                Quoted.text(say(ScorePhrase.OPEN)),
                Quoted.text(say(FormPhrase.FORM_UNANSWERED)),
                at(FormColumns.OPEN));
  }

  private String stateNow() {
    if (!applies()) {
      return say(ScorePhrase.NOT_APPLICABLE);
    }
    if (recorded().given().isPresent()) {
      return asked.item().judged()
          ? say(ScorePhrase.JUDGED)
          : "%s %s".formatted(say(FormPhrase.FORM_RULE_GIVES), range(rule()));
    }
    if (rule().settled()) {
      return say(ScorePhrase.SCORED);
    }
    var open = asked.open();
    return asked.item().judged() || open == 0
        ? say(ScorePhrase.OPEN)
        : "%s %s".formatted(say(FormPhrase.FORM_UNANSWERED), open);
  }

  private static String range(Scores scores) {
    return scores.settled() ? scores.lowest().toString() : scores.lowest() + "–" + scores.highest();
  }

  private String say(Phrase phrase, Object... values) {
    return asked.context().say(phrase, values);
  }
}
