package fidelity.workbook.cohort;

import fidelity.cohort.LeftOut;
import fidelity.cohort.TextList;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.cohort.overview.Overview;
import fidelity.words.cohort.CohortTexts;
import fidelity.workbook.Sheet;
import fidelity.workbook.Workbook;
import fidelity.workbook.WorkbookMetadata;
import java.util.ArrayList;
import java.util.List;

/// Lays out what is told of a cohort as a workbook.
public final class CohortWorkbookLayout {

  private CohortWorkbookLayout() {}

  /// The workbook of a cohort, in the rubric's language. The rows of its long sheets are made as
  /// they are read, so that it takes little memory.
  ///
  /// @param texts what is written in its reviews
  /// @param leftOut what its run found wrong
  /// @param origin where it comes from
  public static Workbook layOut(
      Overview overview, TextList texts, LeftOut leftOut, CohortProvenance origin) {
    var context = new CohortContext(CohortTexts.of(overview, leftOut), origin);
    var about = CohortAboutSheet.layOut(context);
    var sheets = new ArrayList<Sheet>();
    sheets.add(CohortSummarySheet.layOut(context));
    if (overview.view().tellsSites()) {
      sheets.add(FinishedSheet.layOut(context));
    }
    sheets.addAll(figures(context));
    if (overview.view().tellsSites()) {
      FinishedSheet.ofOtherVisits(context).ifPresent(sheets::add);
    }
    if (overview.view().tellsSites() && !overview.cohort().unfinished().isEmpty()) {
      sheets.add(UnfinishedSheet.layOut(context));
    }
    if (texts.all() > 0) {
      sheets.add(TextsSheet.layOut(context, texts));
    }
    sheets.add(ProblemsSheet.layOut(context));
    sheets.add(about.sheet());
    return new Workbook(metadata(context), sheets, about.names());
  }

  /// The sheets of statistics, those that there is something to be said on.
  private static List<Sheet> figures(CohortContext context) {
    var overview = context.overview();
    var sheets = new ArrayList<Sheet>();
    overview
        .statistics()
        .ifPresent(
            statistics -> {
              sheets.add(StatisticsSheet.layOut(context, statistics));
              sheets.add(RankingSheet.layOut(context, statistics));
            });
    if (!overview.groups().isEmpty()) {
      sheets.add(GroupsSheet.layOut(context));
    }
    overview
        .statistics()
        .flatMap(statistics -> statistics.outcome())
        .ifPresent(outcome -> sheets.add(OutcomeSheet.layOut(context, outcome)));
    return sheets;
  }

  private static WorkbookMetadata metadata(CohortContext context) {
    return new WorkbookMetadata(
        context.texts().title(),
        context.texts().words().language().tag(),
        context.texts().lastVisit(),
        context.program(),
        context.origin().properties());
  }
}
