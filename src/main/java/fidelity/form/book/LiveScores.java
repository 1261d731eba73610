package fidelity.form.book;

import fidelity.form.book.cells.UnseenFigure;
import fidelity.rubric.Points;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.SectionScore;
import fidelity.scoring.evaluation.Scores;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// One end of the scores of all items beside one another, and the means of their sections.
///
/// @param end which one: the lowest or the highest
record LiveScores(BookContext context, List<LaidItem> items, Function<Scores, Points> end) {

  /// What formulas read.
  ///
  /// @param items the scores of the items
  /// @param means the exact means of the sections
  record End(Lists.Listed items, Lists.Listed means) {}

  /// The lists of that end.
  ///
  /// @param column where each item has its own
  End end(WorkbookPhrase heading, int column) {
    var results = context.scorecard().items();
    var cells =
        IntStream.range(0, items.size())
            .mapToObj(
                index ->
                    (Cell)
                        new Cell.Formula(items.get(index).at(column), figure(results.get(index))))
            .toList();
    var scores = context.lists().add(context.say(heading), cells);
    var sections = context.scorecard().sections();
    var means =
        IntStream.range(0, sections.size())
            .mapToObj(index -> mean(scores, index, sections.get(index)))
            .toList();
    return new End(
        scores,
        context
            .lists()
            .add(
                "%s, %s".formatted(context.say(heading), context.say(ScorePhrase.SECTION)), means));
  }

  private Cell figure(ItemResult result) {
    return switch (result) {
      case ItemScore score -> UnseenFigure.of(end.apply(score.scores()).number());
      case NotApplicable _ -> new Cell.Text(context.none(), CellStyle.TEXT);
    };
  }

  private Cell mean(Lists.Listed scores, int section, SectionScore result) {
    var cells = part(context, scores, section).all();
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

  /// The cells of a section's items.
  static Lists.Listed part(BookContext context, Lists.Listed scores, int section) {
    var sections = context.form().rubric().sections();
    var before = sections.subList(0, section).stream().mapToInt(each -> each.items().size()).sum();
    return scores.part(before, sections.get(section).items().size());
  }
}
