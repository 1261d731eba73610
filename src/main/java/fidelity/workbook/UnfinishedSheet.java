package fidelity.workbook;

import fidelity.cohort.CohortReview;
import fidelity.cohort.ItemRange;
import fidelity.words.CohortTexts;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The reviews that are not averaged, with the ranges that their open items leave.
record UnfinishedSheet(CohortDraft draft) {

  private static final int KEYS = 2;

  static Sheet layOut(CohortDraft draft) {
    return new UnfinishedSheet(draft).layOut();
  }

  private Sheet layOut() {
    var columns = columns();
    var first = columns.size();
    var items = draft.rubric().items();
    for (var index = 0; index < items.size(); index++) {
      var item = index;
      columns.add(Column.score(items.get(index).id(), 6, entry -> score(entry.items().get(item))));
    }
    return new Listing<>(draft, columns, draft.overview().cohort().unfinished())
        .titled(
            CohortPhrase.UNFINISHED_REVIEWS,
            List.of(draft.say(CohortPhrase.UNFINISHED_NOT_AVERAGED)))
        .headed()
        .brokenBefore(first)
        .sheet(CohortWorkbookPhrase.SHEET_UNFINISHED, KEYS);
  }

  private List<Column<CohortReview>> columns() {
    var totals = draft.notation().totals();
    var columns = new ArrayList<Column<CohortReview>>();
    columns.add(
        Column.text(
            draft.say(CohortWorkbookPhrase.SITE_ID), 16, entry -> entry.occasion().site().id()));
    columns.add(
        Column.text(draft.say(HeaderPhrase.SITE), 34, entry -> entry.occasion().site().name()));
    columns.add(
        Column.figure(
            draft.say(HeaderPhrase.VISITED), 18, entry -> draft.day(entry.occasion().to())));
    columns.add(
        Column.figure(draft.say(CohortWorkbookPhrase.OPEN_ITEMS), 14, UnfinishedSheet::open));
    columns.add(
        Column.figure(
            draft.say(WorkbookPhrase.LOWEST_TOTAL),
            14,
            entry -> figure(entry.total().lowest(), totals)));
    columns.add(
        Column.figure(
            draft.say(WorkbookPhrase.HIGHEST_TOTAL),
            14,
            entry -> figure(entry.total().highest(), totals)));
    columns.add(Column.text(draft.say(ScorePhrase.BANDS_REACHABLE), 36, CohortTexts::bands));
    return columns;
  }

  private static Cell open(CohortReview entry) {
    return CohortDraft.count(entry.items().stream().filter(mark -> !mark.settled()).count());
  }

  private Cell score(ItemRange mark) {
    return mark.settled()
        ? new Cell.Figure(BigDecimal.valueOf(mark.lowest()), Notation.WHOLE, Style.BODY_CENTRE)
        : new Cell.Text(range(mark), Style.BODY_CENTRE);
  }

  private String range(ItemRange mark) {
    return draft
        .texts()
        .words()
        .fromTo(String.valueOf(mark.lowest()), String.valueOf(mark.highest()));
  }

  private static Cell figure(BigDecimal value, String format) {
    return new Cell.Figure(value, format, Style.BODY_RIGHT);
  }
}
