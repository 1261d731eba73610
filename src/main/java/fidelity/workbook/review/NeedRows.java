package fidelity.workbook.review;

import fidelity.scoring.ItemScore;
import fidelity.words.SummaryTexts;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.SummaryPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Emphasis;
import fidelity.workbook.Feature;
import fidelity.workbook.layout.Rows;

/// The key development needs with what was recommended; before them, while items are open, the
/// questions that are still to be found out.
///
/// @param rows the sheet that they are added to
record NeedRows(SheetContext context, ScoreGrid grid, Rows rows) {

  private static final int SCORES = 1;
  private static final int LAST_COLUMN = 2;

  /// Adds them, or sentences where no item scored that low, or some still can.
  void add() {
    if (!context.scorecard().open().isEmpty()) {
      addQuestions();
    }
    rows.blank();
    rows.across(context.text(HeaderPhrase.DEVELOPMENT_NEEDS, CellStyle.HEADING));
    context.scores().howMany().needs().forEach(this::say);
    if (!context.scorecard().developmentNeeds().isEmpty()) {
      addNeeds();
    }
  }

  private void say(String sentence) {
    rows.across(new Cell.Text(sentence, CellStyle.LINE));
  }

  private void addQuestions() {
    rows.blank();
    rows.across(context.text(SummaryPhrase.FIND_OUT, CellStyle.HEADING));
    say(summary().findOutCounts());
    var head = addHead(SummaryPhrase.FIND_OUT_QUESTION);
    context.scorecard().open().forEach(this::addQuestions);
    rows.table("To_find_out", head, 0, LAST_COLUMN, Feature.Filters.NONE);
  }

  private void addQuestions(ItemScore item) {
    add(item, String.join("\n", summary().findOut(item)));
  }

  private void addNeeds() {
    var head = addHead(EvidencePhrase.RECOMMENDATIONS);
    context.scorecard().developmentNeeds().forEach(this::addNeed);
    rows.table("Key_needs", head, 0, LAST_COLUMN, Feature.Filters.NONE);
    rows.add(
        new Feature.Highlight(
            Area.column(SCORES, head + 1, rows.next() - 1),
            "%s<=%s"
                .formatted(
                    Area.cell(head + 1, SCORES).reference(),
                    context.scorecard().rubric().developmentNeed()),
            Emphasis.NEED));
  }

  private void addNeed(ItemScore item) {
    add(item, item.review().recommendations());
  }

  private int addHead(Phrase text) {
    return rows.add(
        context.text(ScorePhrase.ITEM, CellStyle.COLUMN),
        context.text(ScorePhrase.SCORE, CellStyle.COLUMN),
        context.text(text, CellStyle.COLUMN));
  }

  private void add(ItemScore item, String text) {
    rows.add(
        new Cell.Text(
            context.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name()),
            CellStyle.BODY),
        grid.shown(item, context.points(), CellStyle.BODY),
        new Cell.Text(text, CellStyle.BODY));
  }

  private SummaryTexts summary() {
    return context.summary();
  }
}
