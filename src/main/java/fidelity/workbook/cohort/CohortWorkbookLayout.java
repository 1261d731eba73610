package fidelity.workbook.cohort;

import fidelity.cohort.LeftOut;
import fidelity.cohort.Overview;
import fidelity.words.CohortTexts;
import fidelity.workbook.Sheet;
import fidelity.workbook.Workbook;
import fidelity.workbook.WorkbookMetadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Lays out what is told of a cohort as a workbook.
public final class CohortWorkbookLayout {

  private static final String PROGRAM = "fidelity ";

  private CohortWorkbookLayout() {}

  /// The workbook of a cohort, in the rubric's language. The rows of its long sheets are made as
  /// they are read, so that it takes little memory.
  ///
  /// @param leftOut what its run found wrong
  /// @param programVersion the program's own version
  public static Workbook layOut(Overview overview, LeftOut leftOut, String programVersion) {
    var context = new CohortContext(CohortTexts.of(overview, leftOut), PROGRAM + programVersion);
    var about = CohortAboutSheet.layOut(context);
    var sheets = new ArrayList<Sheet>();
    sheets.add(CohortSummarySheet.layOut(context));
    sheets.add(FinishedSheet.layOut(context));
    sheets.addAll(figures(context));
    FinishedSheet.ofOtherVisits(context).ifPresent(sheets::add);
    if (!overview.cohort().unfinished().isEmpty()) {
      sheets.add(UnfinishedSheet.layOut(context));
    }
    sheets.add(ProblemsSheet.layOut(context));
    sheets.add(about.sheet());
    return new Workbook(metadata(context, programVersion), sheets, about.names());
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
    overview.view().by().ifPresent(by -> sheets.add(GroupsSheet.layOut(context, by)));
    overview
        .statistics()
        .flatMap(statistics -> statistics.outcome())
        .ifPresent(outcome -> sheets.add(OutcomeSheet.layOut(context, outcome)));
    return sheets;
  }

  private static WorkbookMetadata metadata(CohortContext context, String programVersion) {
    return new WorkbookMetadata(
        context.texts().title(),
        context.texts().words().language().tag(),
        context.texts().lastVisit(),
        context.program(),
        properties(context, programVersion));
  }

  /// What the workbook was made by; it is no report of one review.
  private static SequencedMap<String, String> properties(
      CohortContext context, String programVersion) {
    var rubric = context.rubric().identity();
    var properties = new LinkedHashMap<String, String>();
    properties.put("fidelity", programVersion);
    properties.put("rubric", rubric.id());
    properties.put("rubric_version", rubric.version());
    properties.put("rubric_sha256", rubric.origin().sha256());
    properties.put("reviews", String.valueOf(context.overview().cohort().reviews().size()));
    return properties;
  }
}
