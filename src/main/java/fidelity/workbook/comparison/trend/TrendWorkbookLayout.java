package fidelity.workbook.comparison.trend;

import fidelity.scoring.comparison.ComparisonKind;
import fidelity.scoring.comparison.ComparisonProvenance;
import fidelity.scoring.comparison.SiteTrend;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.workbook.Workbook;
import fidelity.workbook.WorkbookMetadata;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.SourcesSheet;
import java.util.List;

/// Lays out a site over its visits as a workbook.
public final class TrendWorkbookLayout {

  private TrendWorkbookLayout() {}

  /// The workbook, in the language of the latest rubric.
  ///
  /// @param version the program's own version
  public static Workbook layOut(SiteTrend trend, String version) {
    var header = trend.latest().review().header();
    var context =
        ComparisonContext.of(
            trend.latest().rubric(), ComparisonWorkbookPhrase.TREND, header.site().name(), version);
    var items = TrendItemsSheet.layOut(context, trend);
    var about = SourcesSheet.layOut(context, trend.visits());
    var metadata =
        new WorkbookMetadata(
            context.title(),
            context.words().language().tag(),
            header.date(),
            context.program(),
            ComparisonProvenance.of(ComparisonKind.TREND, trend.visits(), version).properties());
    return new Workbook(
        metadata,
        List.of(
            TrendSummarySheet.layOut(context, trend, items.occasions()),
            TrendSectionsSheet.layOut(context, items.occasions()),
            items.sheet(),
            about.sheet()),
        about.names());
  }
}
