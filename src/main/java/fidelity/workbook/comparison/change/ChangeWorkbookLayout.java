package fidelity.workbook.comparison.change;

import fidelity.cohort.change.CohortChange;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ComparisonKind;
import fidelity.scoring.comparison.ComparisonProvenance;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.workbook.Workbook;
import fidelity.workbook.WorkbookMetadata;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.SourcesSheet;
import java.time.LocalDate;
import java.util.List;

/// Lays out what changed at several sites as a workbook.
public final class ChangeWorkbookLayout {

  private ChangeWorkbookLayout() {}

  /// The workbook, in the rubric's language.
  ///
  /// @param version the program's own version
  public static Workbook layOut(CohortChange change, String version) {
    var context =
        ComparisonContext.of(
            change.rubric(), ComparisonWorkbookPhrase.CHANGE_OF_SERVICES, "", version);
    var reviews = change.sites().stream().flatMap(site -> site.visits().stream()).toList();
    var sites = ChangedSitesSheet.layOut(context, change);
    var about = SourcesSheet.layOut(context, reviews);
    var metadata =
        new WorkbookMetadata(
            context.title(),
            context.words().language().tag(),
            lastDay(reviews),
            context.program(),
            ComparisonProvenance.of(ComparisonKind.COHORT_CHANGE, reviews, version).properties());
    return new Workbook(
        metadata,
        List.of(
            ChangeSummarySheet.layOut(context, change, sites.changes()),
            sites.sheet(),
            ItemMovesSheet.layOut(context, change),
            about.sheet()),
        about.names());
  }

  private static LocalDate lastDay(List<Scorecard> reviews) {
    return reviews.stream()
        .map(each -> each.review().header().date())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }
}
