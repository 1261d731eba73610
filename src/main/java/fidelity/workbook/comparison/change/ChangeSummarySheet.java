package fidelity.workbook.comparison.change;

import fidelity.cohort.change.CohortChange;
import fidelity.cohort.change.SignedRank;
import fidelity.cohort.change.SpanChange;
import fidelity.cohort.statistics.Extent;
import fidelity.words.KindTexts;
import fidelity.words.RubricTexts;
import fidelity.words.TotalTexts;
import fidelity.words.comparison.PairedTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.PairedChangePhrase;
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

/// The sheet that is read first: how the total changed over each span of visits, and how the
/// sections did.
final class ChangeSummarySheet {

  private static final int LAST_COLUMN = 9;

  private final ComparisonContext context;
  private final CohortChange change;
  private final String changes;
  private final PairedTexts texts;

  /// Columns: a name, eight figures, a text.
  private final Rows rows = Rows.page(Paper.LANDSCAPE, 42, 9, 11, 11, 11, 11, 11, 17, 17, 17);

  private ChangeSummarySheet(ComparisonContext context, CohortChange change, String changes) {
    this.context = context;
    this.change = change;
    this.changes = changes;
    this.texts = new PairedTexts(change.rubric().decimals() + 1, context.words());
  }

  /// @param changes where the changes of all sites stand
  static Sheet layOut(ComparisonContext context, CohortChange change, String changes) {
    return new ChangeSummarySheet(context, change, changes).layOut();
  }

  private Sheet layOut() {
    rows.across(context.text(ComparisonWorkbookPhrase.CHANGE_OF_SERVICES, CellStyle.TITLE));
    rows.across(
        new Cell.Text(
            new KindTexts(context.words()).of(change.kind())
                + " · "
                + new RubricTexts(change.rubric(), context.words()).title(),
            CellStyle.SUBTITLE));
    rows.blank();
    addFinding(change.spans().getFirst());
    addSpans();
    addLeftOut();
    addSections();
    rows.blank();
    addLine(context.say(PairedChangePhrase.CHANGE_BASIS));
    addLine(context.say(PairedChangePhrase.CHANGE_TEST, SignedRank.FEWEST));
    addLink(ComparisonWorkbookPhrase.SITES_ON_SHEET, ComparisonWorkbookPhrase.SHEET_SITES);
    addLink(SummaryPhrase.ALL_SCORES, WorkbookPhrase.SHEET_ITEMS);
    rows.print();
    return rows.sheet(context.say(WorkbookPhrase.SHEET_SUMMARY), 0, context.title());
  }

  private void addFinding(SpanChange whole) {
    var total = whole.total();
    if (total.n() == 0) {
      addLine(context.say(PairedChangePhrase.NO_CHANGE_KNOWN));
      return;
    }
    addLine(
        context.say(
            PairedChangePhrase.CHANGE_FINDING,
            new TotalTexts(change.rubric(), context.words()).name(),
            texts.summary(total),
            total.better(),
            total.worse(),
            total.same()));
    if (total.n() < Extent.FEW) {
      addLine(context.say(PairedChangePhrase.FEW_CHANGED, Extent.FEW));
    }
  }

  private void addSpans() {
    rows.blank();
    var name = new TotalTexts(change.rubric(), context.words()).name();
    rows.across(new Cell.Text(name, CellStyle.HEADING));
    var head = addHeadings(PairedChangePhrase.SPAN_COLUMN);
    var row = new PairedRow(context, texts);
    for (var span : change.spans()) {
      var cells = row.cells(texts.span(span.span()), span.total());
      rows.add(span.equals(change.spans().getFirst()) ? row.live(cells, changes) : cells);
    }
    rows.table("Changes_of_total", head, 0, LAST_COLUMN, Feature.Filters.NONE);
  }

  private int addHeadings(Phrase first) {
    return rows.add(
        context.text(first, CellStyle.COLUMN),
        context.text(ComparisonPhrase.PAIRS_COLUMN, CellStyle.COLUMN_RIGHT),
        context.text(PairedChangePhrase.HIGHER_COLUMN, CellStyle.COLUMN_RIGHT),
        context.text(PairedChangePhrase.LOWER_COLUMN, CellStyle.COLUMN_RIGHT),
        context.text(PairedChangePhrase.UNCHANGED_COLUMN, CellStyle.COLUMN_RIGHT),
        context.text(PairedChangePhrase.MEAN_COLUMN, CellStyle.COLUMN_RIGHT),
        context.text(PairedChangePhrase.DEVIATION_COLUMN, CellStyle.COLUMN_RIGHT),
        context.text(ComparisonWorkbookPhrase.INTERVAL_FROM, CellStyle.COLUMN_RIGHT),
        context.text(ComparisonWorkbookPhrase.INTERVAL_TO, CellStyle.COLUMN_RIGHT),
        context.text(PairedChangePhrase.P_COLUMN, CellStyle.COLUMN_RIGHT));
  }

  /// What the change of the total leaves out, and why.
  private void addLeftOut() {
    for (var span : change.spans()) {
      span.leftOut()
          .forEach(
              (why, sites) ->
                  addLine(
                      context
                          .words()
                          .fact(
                              context.say(ComparisonPhrase.NOT_COMPARED)
                                  + ", "
                                  + texts.span(span.span()),
                              texts.leftOut(why, sites))));
    }
  }

  private void addSections() {
    rows.blank();
    rows.across(context.text(PairedChangePhrase.SECTIONS_FIRST_TO_LAST, CellStyle.HEADING));
    var head = addHeadings(ScorePhrase.SECTION);
    var row = new PairedRow(context, texts);
    change
        .spans()
        .getFirst()
        .sections()
        .forEach(each -> rows.add(row.cells(each.section().name(), each.change())));
    rows.table("Changes_of_sections", head, 0, LAST_COLUMN, Feature.Filters.NONE);
  }

  private void addLine(String text) {
    rows.across(new Cell.Text(text, CellStyle.LINE));
  }

  private void addLink(Phrase phrase, Phrase name) {
    var sheet = context.say(name);
    var row = rows.across(new Cell.Text(context.say(phrase, sheet), CellStyle.LINK));
    rows.add(new Feature.Link(Area.cell(row, 0), sheet));
  }
}
