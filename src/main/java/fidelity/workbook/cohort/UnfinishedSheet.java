package fidelity.workbook.cohort;

import fidelity.cohort.Entry;
import fidelity.cohort.Mark;
import fidelity.words.CohortTexts;
import fidelity.words.Phrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.NumberFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The reviews that are not averaged, with the ranges that their open items leave.
record UnfinishedSheet(CohortContext context) {

  private static final int KEYS = 2;

  static Sheet layOut(CohortContext context) {
    return new UnfinishedSheet(context).layOut();
  }

  private Sheet layOut() {
    var columns = columns();
    var first = columns.size();
    var items = context.rubric().items();
    for (var index = 0; index < items.size(); index++) {
      var item = index;
      columns.add(
          ListColumn.score(items.get(index).id(), 6, entry -> score(entry.items().get(item))));
    }
    return new ListSheet<>(context, columns, context.overview().cohort().unfinished())
        .titled(Phrase.UNFINISHED_REVIEWS, List.of(context.say(Phrase.UNFINISHED_NOT_AVERAGED)))
        .headed()
        .brokenBefore(first)
        .sheet(Phrase.SHEET_UNFINISHED, KEYS);
  }

  private List<ListColumn<Entry>> columns() {
    var totals = context.formats().totals();
    var columns = new ArrayList<ListColumn<Entry>>();
    columns.add(
        ListColumn.text(context.say(Phrase.SITE_ID), 16, entry -> entry.occasion().site().id()));
    columns.add(
        ListColumn.text(context.say(Phrase.SITE), 34, entry -> entry.occasion().site().name()));
    columns.add(
        ListColumn.figure(
            context.say(Phrase.VISITED), 18, entry -> context.day(entry.occasion().to())));
    columns.add(ListColumn.figure(context.say(Phrase.OPEN_ITEMS), 14, UnfinishedSheet::open));
    columns.add(
        ListColumn.figure(
            context.say(Phrase.LOWEST_TOTAL), 14, entry -> figure(entry.total().lowest(), totals)));
    columns.add(
        ListColumn.figure(
            context.say(Phrase.HIGHEST_TOTAL),
            14,
            entry -> figure(entry.total().highest(), totals)));
    columns.add(ListColumn.text(context.say(Phrase.BANDS_REACHABLE), 36, CohortTexts::bands));
    return columns;
  }

  private static Cell open(Entry entry) {
    return CohortContext.count(entry.items().stream().filter(mark -> !mark.settled()).count());
  }

  private Cell score(Mark mark) {
    return mark.settled()
        ? new Cell.Figure(
            BigDecimal.valueOf(mark.lowest()), NumberFormats.WHOLE, CellStyle.BODY_CENTRE)
        : new Cell.Text(range(mark), CellStyle.BODY_CENTRE);
  }

  private String range(Mark mark) {
    return context
        .texts()
        .words()
        .fromTo(String.valueOf(mark.lowest()), String.valueOf(mark.highest()));
  }

  private static Cell figure(BigDecimal value, String format) {
    return new Cell.Figure(value, format, CellStyle.BODY_RIGHT);
  }
}
