package fidelity.workbook.review;

import fidelity.scoring.improvement.Improvements;
import fidelity.words.Words;
import fidelity.workbook.Workbook;
import fidelity.workbook.WorkbookMetadata;
import java.util.List;
import java.util.stream.Stream;

/// Lays out a scorecard as a workbook.
public final class WorkbookLayout {

  private WorkbookLayout() {}

  /// The workbook of a scorecard, in the rubric's language.
  ///
  /// @param programVersion the program's own version
  public static Workbook layOut(Improvements way, String programVersion) {
    var scorecard = way.scorecard();
    var words = Words.of(scorecard.rubric().identity().language());
    var context = new SheetContext(way, words, "fidelity " + programVersion);
    var scores = ScoresSheet.layOut(context);
    var about = AboutSheet.layOut(context);
    var sheets =
        List.of(
            SummarySheet.layOut(context, scores.grid()),
            scores.sheet(),
            ItemsSheet.layOut(context, scores.grid()),
            AnswersSheet.layOut(context),
            ImprovementsSheet.layOut(context, scores.grid()),
            RubricSheet.layOut(context),
            about.sheet());
    var names = Stream.of(ScoreNames.of(scorecard, scores.grid()), about.names());
    return new Workbook(
        metadata(context, programVersion), sheets, names.flatMap(List::stream).toList());
  }

  private static WorkbookMetadata metadata(SheetContext context, String programVersion) {
    return new WorkbookMetadata(
        context.summary().fileTitle(),
        context.words().language().tag(),
        context.scorecard().review().header().date(),
        context.program(),
        context.improvements().provenance(programVersion).properties());
  }
}
