package fidelity.workbook.cohort;

import fidelity.cohort.CohortItem;
import fidelity.cohort.CohortItem.NoScore;
import fidelity.cohort.ItemRange;
import fidelity.cohort.Occasion;
import fidelity.cohort.overview.Overview.ReviewLine;
import fidelity.words.cohort.CohortTexts;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The reviews that have no total yet, with the ranges that their open items leave.
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
              items.get(index),
              context.texts().words(),
              line -> score(line.review().items().get(item))));
    }
    context
        .overview()
        .cohort()
        .tags()
        .forEach(tag -> columns.add(ListColumn.tag(tag, ReviewLine::review)));
    return new ListSheet<>(context, columns, lines())
        .titled(
            CohortPhrase.UNFINISHED_REVIEWS,
            List.of(context.say(CohortPhrase.UNFINISHED_NOT_AVERAGED)))
        .headed("Unfinished_reviews")
        .sheet(CohortWorkbookPhrase.SHEET_UNFINISHED, KEYS);
  }

  /// The unfinished reviews, whether their visits count or not.
  private List<ReviewLine> lines() {
    return context.overview().reviews().stream().filter(line -> !line.review().finished()).toList();
  }

  private List<ListColumn<ReviewLine>> columns() {
    var totals = context.formats().totals();
    var columns = new ArrayList<ListColumn<ReviewLine>>();
    columns.add(
        ListColumn.text(
            context.say(CohortWorkbookPhrase.SITE_ID), 16, line -> occasion(line).site().id()));
    columns.add(
        ListColumn.text(context.say(HeaderPhrase.SITE), 34, line -> occasion(line).site().name()));
    columns.add(
        ListColumn.figure(
            context.say(HeaderPhrase.VISITED), 18, line -> context.day(occasion(line).to())));
    columns.add(
        ListColumn.figure(context.say(CohortWorkbookPhrase.OPEN_ITEMS), 14, UnfinishedSheet::open));
    columns.add(
        ListColumn.figure(
            context.say(WorkbookPhrase.LOWEST_TOTAL),
            14,
            line -> figure(line.review().total().lowest(), totals)));
    columns.add(
        ListColumn.figure(
            context.say(WorkbookPhrase.HIGHEST_TOTAL),
            14,
            line -> figure(line.review().total().highest(), totals)));
    columns.add(
        ListColumn.text(
            context.say(ScorePhrase.BANDS_REACHABLE),
            36,
            line -> CohortTexts.bands(line.review())));
    columns.add(
        ListColumn.text(
            context.say(CohortWorkbookPhrase.IN_FIGURES),
            18,
            line ->
                context.say(
                    line.counts()
                        ? CohortWorkbookPhrase.IS_IN_FIGURES
                        : CohortWorkbookPhrase.NOT_IN_FIGURES)));
    return columns;
  }

  private static Occasion occasion(ReviewLine line) {
    return line.review().occasion();
  }

  private static Cell open(ReviewLine line) {
    return CohortContext.count(
        line.review().items().stream().filter(mark -> !mark.settled()).count());
  }

  private Cell score(CohortItem kept) {
    return switch (kept) {
      case ItemRange mark -> score(mark);
      case NoScore _ -> context.text(ScorePhrase.NO_SCORE, CellStyle.BODY_CENTRE);
    };
  }

  private Cell score(ItemRange mark) {
    return mark.settled()
        ? new Cell.Figure(mark.lowest().number(), context.formats().scores(), CellStyle.BODY_CENTRE)
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
