package fidelity.workbook.cohort;

import fidelity.cohort.LeftOut;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;

/// What was wrong in the inputs, so that it is in no figure.
record ProblemsSheet(CohortContext context) {

  static Sheet layOut(CohortContext context) {
    return new ProblemsSheet(context).layOut();
  }

  private Sheet layOut() {
    var columns =
        List.<ListColumn<LeftOut.Line>>of(
            ListColumn.text(context.say(CohortWorkbookPhrase.FILE), 40, LeftOut.Line::file),
            ListColumn.figure(
                context.say(CohortWorkbookPhrase.LINE),
                10,
                line -> CohortContext.count(line.line())),
            ListColumn.figure(
                context.say(CohortWorkbookPhrase.COLUMN),
                12,
                line -> CohortContext.count(line.column())),
            ListColumn.text(context.say(CohortWorkbookPhrase.SUBJECT), 26, LeftOut.Line::subject),
            ListColumn.text(context.say(CohortWorkbookPhrase.PROBLEM), 90, LeftOut.Line::message));
    return new ListSheet<>(context, columns, leftOut().lines())
        .titled(CohortWorkbookPhrase.PROBLEMS, sentences())
        .headed()
        .sheet(CohortWorkbookPhrase.SHEET_PROBLEMS, 0);
  }

  private List<String> sentences() {
    if (leftOut().problems() == 0) {
      return List.of(context.say(CohortWorkbookPhrase.NO_PROBLEMS));
    }
    var sentences = new ArrayList<String>();
    sentences.add(
        context.say(CohortWorkbookPhrase.PROBLEMS_FOUND, leftOut().problems(), leftOut().files()));
    var listed = leftOut().lines().size();
    if (listed < leftOut().problems()) {
      sentences.add(context.say(CohortWorkbookPhrase.PROBLEMS_LISTED, listed));
    }
    return sentences;
  }

  private LeftOut leftOut() {
    return context.texts().leftOut();
  }
}
