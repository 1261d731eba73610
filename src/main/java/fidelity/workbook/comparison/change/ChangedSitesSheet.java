package fidelity.workbook.comparison.change;

import fidelity.cohort.change.CohortChange;
import fidelity.cohort.change.SpanChange;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.ReviewTexts;
import fidelity.words.ScoreTexts;
import fidelity.words.TotalTexts;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.PairedChangePhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.ResultCells;
import fidelity.workbook.comparison.SubjectColumn;
import fidelity.workbook.comparison.TableSheet;
import java.util.List;

/// The sheet of all sites: the totals of the first and the last visit by the last rubric, and the
/// change as a formula where it is one number.
record ChangedSitesSheet(ComparisonContext context) {

  private static final int KEYS = 1;
  private static final int FIRST = 3;
  private static final int CHANGE = 5;

  /// The sheet, and where the changes stand on it: blank where one is no number.
  record Laid(Sheet sheet, String changes) {}

  static Laid layOut(ComparisonContext context, CohortChange change) {
    return new ChangedSitesSheet(context).layOut(change.spans().getFirst().sites());
  }

  private Laid layOut(List<VisitComparison> sites) {
    var name = context.say(ComparisonWorkbookPhrase.SHEET_SITES);
    var table =
        new TableSheet<>(context, columns())
            .titled(
                context.say(PairedChangePhrase.SERVICES_CHANGED),
                List.of(context.say(PairedChangePhrase.CHANGE_BASIS)));
    var changes = Area.column(CHANGE, table.first(), table.first() + sites.size() - 1).on(name);
    return new Laid(table.sheet(name, "Changes", KEYS, sites), changes);
  }

  private List<SubjectColumn<VisitComparison>> columns() {
    var total = new TotalTexts(context.rubric(), context.words()).name();
    return List.of(
        SubjectColumn.text(
            context.say(HeaderPhrase.SITE),
            40,
            each -> each.after().review().header().site().name()),
        SubjectColumn.text(
            context.say(PairedChangePhrase.FIRST_VISIT_COLUMN),
            22,
            each -> new ReviewTexts(each.before(), context.words()).visited()),
        SubjectColumn.text(
            context.say(PairedChangePhrase.LAST_VISIT_COLUMN),
            22,
            each -> new ReviewTexts(each.after(), context.words()).visited()),
        SubjectColumn.figure(
            context.say(ComparisonWorkbookPhrase.TOTAL_OF_FIRST, total),
            20,
            each -> context.results().figure(each.total().between())),
        SubjectColumn.figure(
            context.say(ComparisonWorkbookPhrase.TOTAL_OF_LAST, total),
            20,
            each -> context.results().figure(each.total().after())),
        SubjectColumn.formula(context.say(ComparisonPhrase.CHANGE_COLUMN), 14, this::change),
        SubjectColumn.text(
            context.say(ScorePhrase.BAND),
            28,
            each -> new ScoreTexts(each.after(), context.words()).bands()));
  }

  private Cell change(VisitComparison site, int row) {
    return SpanChange.total(site)
        .<Cell>map(
            change ->
                new Cell.Formula(
                    Area.cell(row, FIRST + 1).reference() + "-" + Area.cell(row, FIRST).reference(),
                    ResultCells.signed(change, context.rubric().decimals())))
        .orElseGet(() -> new Cell.Blank(CellStyle.BODY_RIGHT));
  }
}
