package fidelity.workbook.cohort;

import fidelity.cohort.CohortItem;
import fidelity.cohort.CohortItem.NoScore;
import fidelity.cohort.CohortReview;
import fidelity.cohort.ItemRange;
import fidelity.words.CohortTexts;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The reviews that are not averaged, with the ranges that their open items leave.
record UnfinishedSheet(CohortContext context) {

  private static final int KEYS = 2;

  static Sheet layOut(CohortContext context) {
    return new UnfinishedSheet(context).layOut();
  }

  private Sheet layOut() {
    var columns = columns();
    var items = context.rubric().items();
    for (var index = 0; index < items.size(); index++) {
      var item = index;
      columns.add(
          ListColumn.score(
              items.get(index), context.texts().words(), entry -> score(entry.items().get(item))));
    }
    context
        .overview()
        .cohort()
        .tags()
        .forEach(tag -> columns.add(ListColumn.tag(tag, Function.identity())));
    return new ListSheet<>(context, columns, context.overview().cohort().unfinished())
        .titled(
            CohortPhrase.UNFINISHED_REVIEWS,
            List.of(context.say(CohortPhrase.UNFINISHED_NOT_AVERAGED)))
        .headed("Unfinished_reviews")
        .sheet(CohortWorkbookPhrase.SHEET_UNFINISHED, KEYS);
  }

  private List<ListColumn<CohortReview>> columns() {
    var totals = context.formats().totals();
    var columns = new ArrayList<ListColumn<CohortReview>>();
    columns.add(
        ListColumn.text(
            context.say(CohortWorkbookPhrase.SITE_ID), 16, entry -> entry.occasion().site().id()));
    columns.add(
        ListColumn.text(
            context.say(HeaderPhrase.SITE), 34, entry -> entry.occasion().site().name()));
    columns.add(
        ListColumn.figure(
            context.say(HeaderPhrase.VISITED), 18, entry -> context.day(entry.occasion().to())));
    columns.add(
        ListColumn.figure(context.say(CohortWorkbookPhrase.OPEN_ITEMS), 14, UnfinishedSheet::open));
    columns.add(
        ListColumn.figure(
            context.say(WorkbookPhrase.LOWEST_TOTAL),
            14,
            entry -> figure(entry.total().lowest(), totals)));
    columns.add(
        ListColumn.figure(
            context.say(WorkbookPhrase.HIGHEST_TOTAL),
            14,
            entry -> figure(entry.total().highest(), totals)));
    columns.add(ListColumn.text(context.say(ScorePhrase.BANDS_REACHABLE), 36, CohortTexts::bands));
    return columns;
  }

  private static Cell open(CohortReview entry) {
    return CohortContext.count(entry.items().stream().filter(mark -> !mark.settled()).count());
  }

  private Cell score(CohortItem kept) {
    return switch (kept) {
      case ItemRange mark -> score(mark);
      case NoScore _ -> context.text(ScorePhrase.NO_SCORE, CellStyle.BODY_CENTRE);
    };
  }

  private Cell score(ItemRange mark) {
    return mark.settled()
        ? new Cell.Figure(
            BigDecimal.valueOf(mark.lowest()), NumberFormats.WHOLE, CellStyle.BODY_CENTRE)
        : new Cell.Text(range(mark), CellStyle.BODY_CENTRE);
  }

  private String range(ItemRange mark) {
    var words = context.texts().words();
    return words.fromTo(words.number(mark.lowest()), words.number(mark.highest()));
  }

  private static Cell figure(BigDecimal value, String format) {
    return new Cell.Figure(value, format, CellStyle.BODY_RIGHT);
  }
}
