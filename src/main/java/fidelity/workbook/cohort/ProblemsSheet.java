package fidelity.workbook.cohort;

import fidelity.cohort.LeftOut;
import fidelity.problem.Diagnostic;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.problem.ProblemWords;
import fidelity.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;

/// What was wrong in the inputs, so that it is in no figure.
record ProblemsSheet(CohortContext context) {

  static Sheet layOut(CohortContext context) {
    return new ProblemsSheet(context).layOut();
  }

  private Sheet layOut() {
    var words = new ProblemWords(context.texts().words().language());
    var columns =
        List.<ListColumn<Diagnostic>>of(
            ListColumn.text(
                context.say(CohortWorkbookPhrase.FILE), 40, each -> each.place().file()),
            ListColumn.figure(
                context.say(CohortWorkbookPhrase.LINE),
                10,
                each -> CohortContext.count(each.place().line())),
            ListColumn.figure(
                context.say(CohortWorkbookPhrase.COLUMN),
                12,
                each -> CohortContext.count(each.place().column())),
            ListColumn.text(
                context.say(CohortWorkbookPhrase.SUBJECT),
                26,
                each -> words.subject(each.subject())),
            ListColumn.text(
                context.say(CohortWorkbookPhrase.PROBLEM),
                90,
                each -> words.message(each.message())));
    return new ListSheet<>(context, columns, leftOut().lines())
        .titled(CohortWorkbookPhrase.PROBLEMS, sentences())
        .headed("Problem_list")
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
    if (listed > 0 && listed < leftOut().problems()) {
      sentences.add(context.say(CohortWorkbookPhrase.PROBLEMS_LISTED, listed));
    }
    return sentences;
  }

  private LeftOut leftOut() {
    return context.texts().leftOut();
  }
}
