package fidelity.workbook.comparison.visits;

import fidelity.scoring.comparison.ComparisonKind;
import fidelity.scoring.comparison.ComparisonProvenance;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.workbook.Sheet;
import fidelity.workbook.Workbook;
import fidelity.workbook.WorkbookMetadata;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.SourcesSheet;
import java.util.ArrayList;
import java.util.List;

/// Lays out two visits to one site as a workbook.
public final class VisitsWorkbookLayout {

  private VisitsWorkbookLayout() {}

  /// The workbook, in the language of the later rubric.
  ///
  /// @param version the program's own version
  public static Workbook layOut(VisitComparison comparison, String version) {
    var after = comparison.after();
    var context =
        ComparisonContext.of(
            after.rubric(),
            ComparisonPhrase.VISITS_TITLE,
            after.review().header().site().name(),
            version);
    var items = ChangedItemsSheet.layOut(context, comparison);
    var slopes = SlopesSheet.layOut(context, comparison, items.grid());
    var about = SourcesSheet.layOut(context, List.of(comparison.before(), after));
    var sheets = new ArrayList<Sheet>();
    sheets.add(VisitsSummarySheet.layOut(context, comparison, items.grid()));
    slopes.ifPresent(sheets::add);
    sheets.add(items.sheet());
    sheets.add(about.sheet());
    var metadata =
        new WorkbookMetadata(
            context.title(),
            context.words().language().tag(),
            after.review().header().date(),
            context.program(),
            ComparisonProvenance.of(
                    ComparisonKind.VISITS, List.of(comparison.before(), after), version)
                .properties());
    return new Workbook(metadata, sheets, about.names());
  }
}
