package fidelity.workbook.comparison.raters;

import fidelity.cohort.agreement.PairAgreement;
import fidelity.scoring.comparison.ComparisonKind;
import fidelity.scoring.comparison.ComparisonProvenance;
import fidelity.scoring.comparison.RaterComparison;
import fidelity.workbook.Sheet;
import fidelity.workbook.Workbook;
import fidelity.workbook.WorkbookMetadata;
import fidelity.workbook.comparison.SourcesSheet;
import java.util.ArrayList;
import java.util.List;

/// Lays out two raters of one visit as a workbook.
public final class RatersWorkbookLayout {

  private RatersWorkbookLayout() {}

  /// The workbook, in the rubric's language.
  ///
  /// @param version the program's own version
  public static Workbook layOut(
      RaterComparison comparison, PairAgreement agreement, String version) {
    var context = RatersContext.of(comparison, agreement, version);
    var items = RatedItemsSheet.layOut(context);
    var figures = AgreementSheet.layOut(context, items.grid());
    var about =
        SourcesSheet.layOut(context.base(), List.of(comparison.first(), comparison.second()));
    var sheets = new ArrayList<Sheet>();
    sheets.add(RatersSummarySheet.layOut(context, items.grid(), figures));
    DifferencesSheet.layOut(context, items.grid()).ifPresent(sheets::add);
    sheets.add(items.sheet());
    sheets.add(figures.sheet());
    sheets.add(about.sheet());
    return new Workbook(metadata(context, version), sheets, about.names());
  }

  private static WorkbookMetadata metadata(RatersContext context, String version) {
    return new WorkbookMetadata(
        context.base().title(),
        context.base().words().language().tag(),
        context.comparison().second().review().header().date(),
        context.base().program(),
        ComparisonProvenance.of(
                ComparisonKind.RATERS,
                List.of(context.comparison().first(), context.comparison().second()),
                version)
            .properties());
  }
}
