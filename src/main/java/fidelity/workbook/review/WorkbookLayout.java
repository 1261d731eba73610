package fidelity.workbook.review;

import fidelity.scoring.comparison.VisitComparison;
import fidelity.scoring.improvement.Improvements;
import fidelity.words.Words;
import fidelity.workbook.Workbook;
import fidelity.workbook.WorkbookMetadata;
import fidelity.workbook.previous.SinceSheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays out a scorecard as a workbook.
public final class WorkbookLayout {

  private WorkbookLayout() {}

  /// The workbook of a review that names no last one.
  public static Workbook layOut(Improvements way, String programVersion) {
    return layOut(way, Optional.empty(), programVersion);
  }

  /// The workbook of a scorecard, in the rubric's language.
  ///
  /// @param since what has changed since the last review
  /// @param programVersion the program's own version
  public static Workbook layOut(
      Improvements way, Optional<VisitComparison> since, String programVersion) {
    var scorecard = way.scorecard();
    var words = Words.of(scorecard.rubric().identity().language());
    var context = new SheetContext(way, words, "fidelity " + programVersion);
    var scores = ScoresSheet.layOut(context);
    var about = AboutSheet.layOut(context);
    var sheets =
        Stream.of(
                Stream.of(SummarySheet.layOut(context, scores.grid()), scores.sheet()),
                since.stream().map(last -> SinceSheet.layOut(last, words, context.footer())),
                Stream.of(
                    ItemsSheet.layOut(context, scores.grid()),
                    AnswersSheet.layOut(context),
                    ImprovementsSheet.layOut(context, scores.grid()),
                    RubricSheet.layOut(context),
                    about.sheet()))
            .flatMap(each -> each)
            .toList();
    var names = Stream.of(ScoreNames.of(scorecard, scores.grid()), about.names());
    return new Workbook(
        metadata(context, since, programVersion), sheets, names.flatMap(List::stream).toList());
  }

  private static WorkbookMetadata metadata(
      SheetContext context, Optional<VisitComparison> since, String programVersion) {
    var last = since.map(VisitComparison::before);
    return new WorkbookMetadata(
        context.summary().fileTitle(),
        context.words().language().tag(),
        context.scorecard().review().header().date(),
        context.program(),
        context.improvements().provenance(programVersion).beside(last).properties());
  }
}
