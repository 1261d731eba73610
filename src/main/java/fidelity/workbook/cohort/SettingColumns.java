package fidelity.workbook.cohort;

import fidelity.words.KindTexts;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.HeaderPhrase;
import java.util.ArrayList;
import java.util.List;

/// The columns that say of which visit a finished review is, by whom the service is run and which
/// groups it belongs to; they are for the screen.
record SettingColumns(CohortContext context, List<FinishedLine> lines) {

  List<ListColumn<FinishedLine>> all() {
    var columns = new ArrayList<ListColumn<FinishedLine>>();
    var kinds = new KindTexts(context.texts().words());
    columns.add(
        ListColumn.figure(
            context.say(HeaderPhrase.VISITED),
            16,
            line -> context.day(line.entry().occasion().to())));
    columns.add(
        ListColumn.text(
            context.say(HeaderPhrase.ORGANISATION), 30, line -> line.site().organisation()));
    columns.add(
        ListColumn.text(
            context.say(HeaderPhrase.KIND), 24, line -> kinds.of(line.entry().occasion().kind())));
    columns.add(
        ListColumn.text(
            context.say(HeaderPhrase.STATUS),
            20,
            line -> kinds.of(line.entry().occasion().status())));
    context
        .overview()
        .cohort()
        .tags()
        .forEach(tag -> columns.add(ListColumn.tag(tag, FinishedLine::entry)));
    if (lines.stream().anyMatch(line -> line.employmentRate().isPresent())) {
      columns.add(
          ListColumn.figure(
              context.say(CohortWorkbookPhrase.EMPLOYMENT_RATE),
              14,
              line -> CohortContext.figure(line.employmentRate(), context.formats().percent())));
    }
    return columns;
  }
}
