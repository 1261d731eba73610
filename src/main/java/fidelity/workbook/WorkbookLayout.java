package fidelity.workbook;

import fidelity.scoring.Provenance;
import fidelity.scoring.improvement.Improvements;
import fidelity.words.Words;
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
    var draft = new Draft(way, words, "fidelity " + programVersion);
    var scores = ScoresSheet.layOut(draft);
    var about = AboutSheet.layOut(draft);
    var sheets =
        List.of(
            SummarySheet.layOut(draft, scores.grid()),
            scores.sheet(),
            ItemsSheet.layOut(draft, scores.grid()),
            AnswersSheet.layOut(draft),
            WaySheet.layOut(draft, scores.grid()),
            RubricSheet.layOut(draft),
            about.sheet());
    var names = Stream.of(Names.of(scorecard, scores.grid()), about.names());
    return new Workbook(
        imprint(draft, programVersion), sheets, names.flatMap(List::stream).toList());
  }

  private static Imprint imprint(Draft draft, String programVersion) {
    return new Imprint(
        draft.review().title(),
        draft.words().language().tag(),
        draft.scorecard().review().header().date(),
        draft.program(),
        Provenance.of(draft.scorecard(), programVersion).properties());
  }
}
