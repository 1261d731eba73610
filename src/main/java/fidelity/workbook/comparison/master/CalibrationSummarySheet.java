package fidelity.workbook.comparison.master;

import fidelity.cohort.agreement.Calibration.CalibratedItem;
import fidelity.words.ReviewTexts;
import fidelity.words.comparison.AgreementTexts;
import fidelity.words.phrase.CalibrationPhrase;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.SummaryPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.layout.Rows;

/// The sheet that is read first: how near each rater comes to the master, and which items raters
/// missed most.
final class CalibrationSummarySheet {

  private static final int LAST_COLUMN = 10;

  private final CalibrationContext context;
  private final ComparisonContext base;
  private final CalibrationGrid grid;

  /// Columns: a name, ten figures.
  private final Rows rows = Rows.page(Paper.LANDSCAPE, 46, 15, 11, 10, 10, 14, 14, 18, 18, 18, 18);

  private CalibrationSummarySheet(CalibrationContext context, CalibrationGrid grid) {
    this.context = context;
    this.base = context.base();
    this.grid = grid;
  }

  static Sheet layOut(CalibrationContext context, CalibrationGrid grid) {
    return new CalibrationSummarySheet(context, grid).layOut();
  }

  private Sheet layOut() {
    var master = context.calibration().master();
    var texts = new ReviewTexts(master, base.words());
    rows.across(new Cell.Text(master.review().header().site().name(), CellStyle.TITLE));
    rows.across(base.text(CalibrationPhrase.CALIBRATION_TITLE, CellStyle.SUBTITLE));
    rows.across(new Cell.Text(texts.visited() + " · " + texts.rubric(), CellStyle.SUBTITLE));
    rows.blank();
    addRaters();
    rows.across(base.text(CalibrationPhrase.CALIBRATION_SIGNS, CellStyle.LINE));
    addMissed();
    rows.blank();
    context
        .calibration()
        .alpha()
        .map(new AgreementTexts(base.words())::coefficient)
        .ifPresent(alpha -> addLine(base.say(CalibrationPhrase.ALPHA_OF_RATERS, alpha)));
    addLine(base.say(CalibrationPhrase.CALIBRATION_CAUTION));
    rows.print();
    return rows.sheet(base.say(WorkbookPhrase.SHEET_SUMMARY), 0, base.title());
  }

  private void addRaters() {
    var head =
        rows.add(
            base.text(ComparisonPhrase.RATER_COLUMN, CellStyle.COLUMN),
            base.text(ComparisonWorkbookPhrase.BOTH_SCORED, CellStyle.COLUMN_RIGHT),
            base.text(ComparisonPhrase.SAME_SCORE, CellStyle.COLUMN_RIGHT),
            base.text(ComparisonPhrase.SAME_COLUMN, CellStyle.COLUMN_RIGHT),
            base.text(ComparisonPhrase.WITHIN_ONE_COLUMN, CellStyle.COLUMN_RIGHT),
            base.text(CalibrationPhrase.MEAN_ABSOLUTE_COLUMN, CellStyle.COLUMN_RIGHT),
            base.text(CalibrationPhrase.MEAN_SIGNED_COLUMN, CellStyle.COLUMN_RIGHT),
            base.text(CalibrationPhrase.KAPPA_OF_RATER, CellStyle.COLUMN_RIGHT),
            base.text(ComparisonWorkbookPhrase.INTERVAL_FROM, CellStyle.COLUMN_RIGHT),
            base.text(ComparisonWorkbookPhrase.INTERVAL_TO, CellStyle.COLUMN_RIGHT),
            base.text(CalibrationPhrase.AC2_OF_RATER, CellStyle.COLUMN_RIGHT));
    for (var rater = 0; rater < context.names().size(); rater++) {
      rows.add(new RaterRow(context, grid, rater).cells(rows.next()));
    }
    rows.table("Raters", head, 0, LAST_COLUMN, Feature.Filters.NONE);
  }

  private void addMissed() {
    rows.blank();
    rows.across(base.text(CalibrationPhrase.MOST_MISSED, CellStyle.HEADING));
    var missed = context.calibration().mostMissedFirst();
    if (missed.isEmpty()) {
      addLine(base.say(CalibrationPhrase.NOBODY_MISSED));
    } else {
      var head =
          rows.add(
              base.text(ScorePhrase.ITEM, CellStyle.COLUMN),
              base.text(CalibrationPhrase.MASTER, CellStyle.COLUMN_RIGHT),
              base.text(CalibrationPhrase.MISSED_COLUMN, CellStyle.COLUMN_RIGHT));
      missed.forEach(this::add);
      rows.table("Missed", head, 0, 2, Feature.Filters.NONE);
      addLink(
          ComparisonWorkbookPhrase.ANSWERS_ON_SHEET, ComparisonWorkbookPhrase.SHEET_DIFFERENCES);
    }
    addLink(SummaryPhrase.ALL_SCORES, WorkbookPhrase.SHEET_ITEMS);
  }

  private void add(CalibratedItem item) {
    rows.add(
        ComparisonContext.body(
            base.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name())),
        new Cell.Figure(item.master().number(), base.formats().scores(), CellStyle.BODY_RIGHT),
        ComparisonContext.count(item.missed()));
  }

  private void addLine(String text) {
    rows.across(new Cell.Text(text, CellStyle.LINE));
  }

  private void addLink(Phrase phrase, Phrase name) {
    var sheet = base.say(name);
    var row = rows.across(new Cell.Text(base.say(phrase, sheet), CellStyle.LINK));
    rows.add(new Feature.Link(Area.cell(row, 0), sheet));
  }
}
