package fidelity.form.book;

import fidelity.form.book.cells.FormColumns;
import fidelity.form.book.cells.UnseenFigure;
import fidelity.rubric.Item;
import fidelity.rubric.TotalRule;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Range;
import fidelity.scoring.evaluation.Scores;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.TotalFormula;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The scores of all items beside one another, for formulas that sum them, and those formulas.
final class LiveCells {

  private final BookContext context;
  private final List<LaidItem> items;
  private final LiveScores.End lowest;
  private final LiveScores.End highest;
  private final Lists.Listed open;
  private final Lists.Listed unsettled;

  LiveCells(BookContext context, List<LaidItem> items) {
    this.context = context;
    this.items = List.copyOf(items);
    this.lowest =
        new LiveScores(context, items, Scores::lowest)
            .end(WorkbookPhrase.LOWEST, FormColumns.ANSWER);
    this.highest =
        new LiveScores(context, items, Scores::highest).end(WorkbookPhrase.HIGHEST, FormColumns.TO);
    this.open =
        context
            .lists()
            .add(
                context.say(FormPhrase.FORM_OPEN_QUESTIONS),
                IntStream.range(0, items.size()).mapToObj(this::openCell).toList());
    this.unsettled =
        context
            .lists()
            .add(
                context.say(FormPhrase.FORM_OPEN_ITEMS),
                IntStream.range(0, items.size()).mapToObj(this::unsettledCell).toList());
  }

  private Cell openCell(int index) {
    var item = items.get(index);
    return unsettled(index, item.at(FormColumns.OPEN), item.open());
  }

  private Cell unsettledCell(int index) {
    return unsettled(index, "1", 1);
  }

  /// A figure of an item that is not settled; 0 of any other.
  private Cell unsettled(int index, String formula, int now) {
    var item = items.get(index);
    var settled =
        switch (context.scorecard().items().get(index)) {
          case ItemScore score -> score.scores().settled();
          case NotApplicable _ -> true;
        };
    return new Cell.Formula(
        "IF(%1$s=%2$s,0,%3$s)"
            .formatted(item.at(FormColumns.ANSWER), item.at(FormColumns.TO), formula),
        UnseenFigure.of(settled ? 0 : now));
  }

  /// How many items are not settled, as a formula.
  Cell.Formula openItems(CellStyle style) {
    return new Cell.Formula(
        "SUM(%s)".formatted(unsettled.all()), whole(context.scorecard().open().size(), style));
  }

  /// How many questions are open in them, as a formula.
  Cell.Formula openQuestions(CellStyle style) {
    var results = context.scorecard().items();
    var now =
        IntStream.range(0, items.size())
            .filter(
                index -> results.get(index) instanceof ItemScore score && !score.scores().settled())
            .map(index -> items.get(index).open())
            .sum();
    return new Cell.Formula("SUM(%s)".formatted(open.all()), whole(now, style));
  }

  private static Cell whole(int number, CellStyle style) {
    return new Cell.Figure(BigDecimal.valueOf(number), "0", style);
  }

  /// One end of a section's figure.
  Cell section(int index, boolean high, CellStyle style) {
    var section = context.scorecard().sections().get(index);
    var cells = LiveScores.part(context, end(high).items(), index).all();
    return figure(
        total(cells, section.items().size(), gaps(section.section().items())),
        section.score().map(range -> of(range, high)),
        style);
  }

  /// One end of the total.
  Cell total(boolean high, CellStyle style) {
    var rubric = context.form().rubric();
    var now = Optional.of(of(context.scorecard().total(), high));
    var gaps = gaps(rubric.items());
    if (rubric.total() == TotalRule.MEAN_OF_SECTIONS) {
      var means = end(high).means().all();
      return figure(total(means, rubric.sections().size(), gaps), now, style);
    }
    return figure(total(end(high).items().all(), items.size(), gaps), now, style);
  }

  private String total(String cells, int count, boolean gaps) {
    return new TotalFormula(context.form().rubric(), cells, List.of(cells), count, gaps)
        .text(context.none());
  }

  private static boolean gaps(List<Item> items) {
    return items.stream().anyMatch(Item::mayNotApply);
  }

  private Cell figure(String formula, Optional<BigDecimal> now, CellStyle style) {
    return new Cell.Formula(
        formula,
        now.<Cell>map(each -> new Cell.Figure(each, context.formats().totals(), style))
            .orElseGet(() -> new Cell.Text(context.none(), style)));
  }

  private static BigDecimal of(Range range, boolean high) {
    return high ? range.highest() : range.lowest();
  }

  private LiveScores.End end(boolean high) {
    return high ? highest : lowest;
  }
}
