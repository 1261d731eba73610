package fidelity.workbook;

import fidelity.cohort.LeftOut;
import fidelity.cohort.Overview;
import fidelity.words.CohortTexts;
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
    var draft = new CohortDraft(CohortTexts.of(overview, leftOut), PROGRAM + programVersion);
    var about = CohortAboutSheet.layOut(draft);
    var sheets = new ArrayList<Sheet>();
    sheets.add(CohortSummarySheet.layOut(draft));
    sheets.add(FinishedSheet.layOut(draft));
    sheets.addAll(figures(draft));
    if (!overview.cohort().unfinished().isEmpty()) {
      sheets.add(UnfinishedSheet.layOut(draft));
    }
    sheets.add(ProblemsSheet.layOut(draft));
    sheets.add(about.sheet());
    return new Workbook(imprint(draft, programVersion), sheets, about.names());
  }

  /// The sheets of statistics, those that there is something to be said on.
  private static List<Sheet> figures(CohortDraft draft) {
    var overview = draft.overview();
    var sheets = new ArrayList<Sheet>();
    overview
        .statistics()
        .ifPresent(
            statistics -> {
              sheets.add(StatisticsSheet.layOut(draft, statistics));
              sheets.add(RankingSheet.layOut(draft, statistics));
            });
    overview.view().by().ifPresent(by -> sheets.add(GroupsSheet.layOut(draft, by)));
    overview
        .statistics()
        .flatMap(statistics -> statistics.outcome())
        .ifPresent(outcome -> sheets.add(OutcomeSheet.layOut(draft, outcome)));
    return sheets;
  }

  private static Imprint imprint(CohortDraft draft, String programVersion) {
    return new Imprint(
        draft.texts().title(),
        draft.texts().words().language().tag(),
        draft.texts().lastVisit(),
        draft.program(),
        properties(draft, programVersion));
  }

  /// What the workbook was made by; it is no report of one review.
  private static SequencedMap<String, String> properties(CohortDraft draft, String programVersion) {
    var rubric = draft.rubric().identity();
    var properties = new LinkedHashMap<String, String>();
    properties.put("fidelity", programVersion);
    properties.put("rubric", rubric.id());
    properties.put("rubric_version", rubric.version());
    properties.put("rubric_sha256", rubric.origin().sha256());
    properties.put("reviews", String.valueOf(draft.overview().cohort().reviews().size()));
    return properties;
  }
}
