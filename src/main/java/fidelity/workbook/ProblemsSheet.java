package fidelity.workbook;

import fidelity.cohort.LeftOut;
import fidelity.words.phrase.CohortWorkbookPhrase;
import java.util.ArrayList;
import java.util.List;

/// What was wrong in the inputs, so that it is in no figure.
record ProblemsSheet(CohortDraft draft) {

  static Sheet layOut(CohortDraft draft) {
    return new ProblemsSheet(draft).layOut();
  }

  private Sheet layOut() {
    var columns =
        List.<Column<LeftOut.Line>>of(
            Column.text(draft.say(CohortWorkbookPhrase.FILE), 40, LeftOut.Line::file),
            Column.figure(
                draft.say(CohortWorkbookPhrase.LINE), 10, line -> CohortDraft.count(line.line())),
            Column.figure(
                draft.say(CohortWorkbookPhrase.COLUMN),
                12,
                line -> CohortDraft.count(line.column())),
            Column.text(draft.say(CohortWorkbookPhrase.SUBJECT), 26, LeftOut.Line::subject),
            Column.text(draft.say(CohortWorkbookPhrase.PROBLEM), 90, LeftOut.Line::message));
    return new Listing<>(draft, columns, leftOut().lines())
        .titled(CohortWorkbookPhrase.PROBLEMS, sentences())
        .headed()
        .sheet(CohortWorkbookPhrase.SHEET_PROBLEMS, 0);
  }

  private List<String> sentences() {
    if (leftOut().problems() == 0) {
      return List.of(draft.say(CohortWorkbookPhrase.NO_PROBLEMS));
    }
    var sentences = new ArrayList<String>();
    sentences.add(
        draft.say(CohortWorkbookPhrase.PROBLEMS_FOUND, leftOut().problems(), leftOut().files()));
    var listed = leftOut().lines().size();
    if (listed < leftOut().problems()) {
      sentences.add(draft.say(CohortWorkbookPhrase.PROBLEMS_LISTED, listed));
    }
    return sentences;
  }

  private LeftOut leftOut() {
    return draft.texts().leftOut();
  }
}
