package fidelity.workbook.review;

import fidelity.scoring.Scorecard;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Rows;
import fidelity.workbook.layout.WideCell;
import java.util.List;

/// The sheet that is read first: result, facts, profile in charts, strengths, development needs.
final class SummarySheet {

  private final SheetContext context;
  private final Scorecard scorecard;
  private final ScoreGrid grid;

  /// Columns: an item's number, a name, two figures, and the room beside them.
  private final Rows rows = Rows.page(Paper.PORTRAIT, 6, 42, 12, 12, 32);

  private SummarySheet(SheetContext context, ScoreGrid grid) {
    this.context = context;
    this.scorecard = context.scorecard();
    this.grid = grid;
  }

  static Sheet layOut(SheetContext context, ScoreGrid grid) {
    return new SummarySheet(context, grid).layOut();
  }

  private Sheet layOut() {
    rows.across(new Cell.Text(context.review().title(), CellStyle.TITLE));
    rows.across(new Cell.Text(context.site(), CellStyle.SUBTITLE));
    rows.blank();
    new ResultRows(context, grid, rows).add();
    addFacts();
    var profile = new ProfileRows(context, grid, rows);
    if (scorecard.rubric().scale().hasShares()) {
      profile.addSections();
    }
    addStrengths();
    new NeedRows(context, grid, rows).add();
    profile.addItems();
    return rows.sheet(context.say(WorkbookPhrase.SHEET_SUMMARY), 0, context.footer());
  }

  private void addFacts() {
    rows.blank();
    var header = scorecard.review().header();
    var texts = context.review();
    addFact(HeaderPhrase.SITE, header.site().name());
    addFact(HeaderPhrase.ORGANISATION, header.site().organisation());
    addFact(HeaderPhrase.VISITED, texts.visited());
    addFact(HeaderPhrase.REPORTED, header.reported().map(context.words()::date).orElse(""));
    addFact(HeaderPhrase.KIND, texts.kind());
    addFact(HeaderPhrase.STATUS, texts.status());
    addFact(HeaderPhrase.PUBLISHER, header.publisher());
    addFact(HeaderPhrase.ASSESSORS, String.join(", ", header.assessors()));
    addFact(ScorePhrase.RUBRIC, texts.rubric());
    addFact(HeaderPhrase.EMPLOYED, texts.employed().orElse(""));
    addFact(ScorePhrase.BASIS, String.join(" ", context.scores().counts()));
    rows.blank();
  }

  private void addFact(Phrase label, String text) {
    if (!text.isEmpty()) {
      rows.add(
          List.of(
              new WideCell(context.text(label, CellStyle.LABEL), 2),
              new WideCell(new Cell.Text(text, CellStyle.TEXT), 3)));
    }
  }

  private void addStrengths() {
    var strengths = scorecard.review().narrative().strengths();
    if (!strengths.isEmpty()) {
      var first = rows.next();
      rows.across(context.text(HeaderPhrase.STRENGTHS, CellStyle.HEADING));
      rows.across(new Cell.Text(strengths, CellStyle.PROSE));
      rows.blank();
      rows.keepTogether(first);
    }
  }
}
