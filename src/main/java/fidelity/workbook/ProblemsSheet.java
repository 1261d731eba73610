package fidelity.workbook;

import fidelity.cohort.LeftOut;
import fidelity.problem.Diagnostic;
import fidelity.words.Phrase;
import fidelity.words.problem.ProblemWords;
import java.util.ArrayList;
import java.util.List;

/// What was wrong in the inputs, so that it is in no figure.
record ProblemsSheet(CohortDraft draft) {

  static Sheet layOut(CohortDraft draft) {
    return new ProblemsSheet(draft).layOut();
  }

  private Sheet layOut() {
    var words = new ProblemWords(draft.texts().words().language());
    var columns =
        List.<Column<Diagnostic>>of(
            Column.text(draft.say(Phrase.FILE), 40, each -> each.place().file()),
            Column.figure(
                draft.say(Phrase.LINE), 10, each -> CohortDraft.count(each.place().line())),
            Column.figure(
                draft.say(Phrase.COLUMN), 12, each -> CohortDraft.count(each.place().column())),
            Column.text(draft.say(Phrase.SUBJECT), 26, each -> words.subject(each.subject())),
            Column.text(draft.say(Phrase.PROBLEM), 90, each -> words.message(each.message())));
    return new Listing<>(draft, columns, leftOut().lines())
        .titled(Phrase.PROBLEMS, sentences())
        .headed()
        .sheet(Phrase.SHEET_PROBLEMS, 0);
  }

  private List<String> sentences() {
    if (leftOut().problems() == 0) {
      return List.of(draft.say(Phrase.NO_PROBLEMS));
    }
    var sentences = new ArrayList<String>();
    sentences.add(draft.say(Phrase.PROBLEMS_FOUND, leftOut().problems(), leftOut().files()));
    var listed = leftOut().lines().size();
    if (listed < leftOut().problems()) {
      sentences.add(draft.say(Phrase.PROBLEMS_LISTED, listed));
    }
    return sentences;
  }

  private LeftOut leftOut() {
    return draft.texts().leftOut();
  }
}
