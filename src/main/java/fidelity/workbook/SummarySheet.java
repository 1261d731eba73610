package fidelity.workbook;

import fidelity.scoring.Scorecard;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Rows.Wide;
import java.util.List;

/// What a director reads: the result, the service, the profile in charts, strengths and needs.
final class SummarySheet {

  private final Draft draft;
  private final Scorecard scorecard;
  private final ScoreGrid grid;

  /// Columns: an item's number, a name, two figures, and the room beside them.
  private final Rows rows = Rows.page(Paper.UPRIGHT, 6, 42, 12, 12, 32);

  private SummarySheet(Draft draft, ScoreGrid grid) {
    this.draft = draft;
    this.scorecard = draft.scorecard();
    this.grid = grid;
  }

  static Sheet layOut(Draft draft, ScoreGrid grid) {
    return new SummarySheet(draft, grid).layOut();
  }

  private Sheet layOut() {
    rows.across(new Cell.Text(draft.review().title(), Style.TITLE));
    rows.across(new Cell.Text(draft.site(), Style.SUBTITLE));
    rows.blank();
    new ResultRows(draft, grid, rows).add();
    addFacts();
    var profile = new ProfileRows(draft, grid, rows);
    profile.addSections();
    addStrengths();
    new NeedRows(draft, grid, rows).add();
    profile.addItems();
    return rows.sheet(draft.say(WorkbookPhrase.SHEET_SUMMARY), 0, draft.footer());
  }

  private void addFacts() {
    rows.blank();
    var header = scorecard.review().header();
    var texts = draft.review();
    addFact(HeaderPhrase.SITE, header.site().name());
    addFact(HeaderPhrase.ORGANISATION, header.site().organisation());
    addFact(HeaderPhrase.VISITED, texts.visited());
    addFact(HeaderPhrase.REPORTED, header.reported().map(draft.words()::date).orElse(""));
    addFact(HeaderPhrase.KIND, texts.kind());
    addFact(HeaderPhrase.STATUS, texts.status());
    addFact(HeaderPhrase.PUBLISHER, header.publisher());
    addFact(HeaderPhrase.ASSESSORS, String.join(", ", header.assessors()));
    addFact(ScorePhrase.RUBRIC, texts.rubric());
    addFact(HeaderPhrase.EMPLOYED, texts.employed().orElse(""));
    addFact(ScorePhrase.BASIS, draft.scores().counts());
    rows.blank();
  }

  private void addFact(Phrase label, String text) {
    if (!text.isEmpty()) {
      rows.add(
          List.of(
              new Wide(draft.text(label, Style.LABEL), 2),
              new Wide(new Cell.Text(text, Style.TEXT), 3)));
    }
  }

  private void addStrengths() {
    var strengths = scorecard.review().narrative().strengths();
    if (!strengths.isEmpty()) {
      var first = rows.next();
      rows.across(draft.text(HeaderPhrase.STRENGTHS, Style.HEADING));
      rows.across(new Cell.Text(strengths, Style.PROSE));
      rows.blank();
      rows.keepTogether(first);
    }
  }
}
