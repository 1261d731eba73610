package fidelity.form.book;

import fidelity.form.book.cells.FormColumns;
import fidelity.form.book.cells.UnseenFigure;
import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.rubric.TotalRule;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Range;
import fidelity.scoring.SectionScore;
import fidelity.scoring.evaluation.Scores;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.TotalFormula;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The scores of all items beside one another, for formulas that sum them, and those formulas.
final class LiveCells {

  private final BookContext context;
  private final List<LaidItem> items;
  private final End lowest;
  private final End highest;
  private final Lists.Listed open;
  private final Lists.Listed unsettled;

  /// One end of all scores.
  ///
  /// @param items the scores of the items
  /// @param means the exact means of the sections
  record End(Lists.Listed items, Lists.Listed means) {}

  LiveCells(BookContext context, List<LaidItem> items) {
    this.context = context;
    this.items = List.copyOf(items);
    this.lowest = end(WorkbookPhrase.LOWEST, FormColumns.ANSWER, Scores::lowest);
    this.highest = end(WorkbookPhrase.HIGHEST, FormColumns.TO, Scores::highest);
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

  private End end(WorkbookPhrase heading, int column, Function<Scores, Points> end) {
    var results = context.scorecard().items();
    var cells =
        IntStream.range(0, items.size())
            .mapToObj(
                index ->
                    (Cell)
                        new Cell.Formula(
                            items.get(index).at(column), figure(results.get(index), end)))
            .toList();
    var scores = context.lists().add(context.say(heading), cells);
    var sections = context.scorecard().sections();
    var means =
        IntStream.range(0, sections.size())
            .mapToObj(index -> mean(scores, index, sections.get(index), end))
            .toList();
    return new End(
        scores,
        context
            .lists()
            .add(
                "%s, %s".formatted(context.say(heading), context.say(ScorePhrase.SECTION)), means));
  }

  private Cell figure(ItemResult result, Function<Scores, Points> end) {
    return switch (result) {
      case ItemScore score -> UnseenFigure.of(end.apply(score.scores()).number());
      case NotApplicable _ -> new Cell.Text(context.none(), CellStyle.TEXT);
    };
  }

  private Cell mean(
      Lists.Listed scores, int section, SectionScore result, Function<Scores, Points> end) {
    var cells = part(scores, section).all();
    var scored = result.scored();
    var sum =
        scored.stream()
            .map(item -> end.apply(item.scores()).number())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Cell.Formula(
        "IF(COUNT(%1$s)=0,\"\",AVERAGE(%1$s))".formatted(cells),
        scored.isEmpty()
            ? new Cell.Text("", CellStyle.TEXT)
            : UnseenFigure.of(
                sum.divide(BigDecimal.valueOf(scored.size()), MathContext.DECIMAL64)));
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
    var cells = part(end(high).items(), index).all();
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

  private End end(boolean high) {
    return high ? highest : lowest;
  }

  /// The cells of a section's items.
  private Lists.Listed part(Lists.Listed scores, int section) {
    var sections = context.form().rubric().sections();
    var before = sections.subList(0, section).stream().mapToInt(each -> each.items().size()).sum();
    return scores.part(before, sections.get(section).items().size());
  }
}
