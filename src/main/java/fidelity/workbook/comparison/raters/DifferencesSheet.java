package fidelity.workbook.comparison.raters;

import fidelity.rubric.Item;
import fidelity.scoring.ItemResult;
import fidelity.scoring.comparison.ItemRatings.Likeness;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.RatedLine;
import fidelity.workbook.comparison.RatedLines;
import fidelity.workbook.comparison.ResultCells;
import fidelity.workbook.comparison.ScoreColumn;
import fidelity.workbook.comparison.SubjectColumn;
import fidelity.workbook.comparison.TableSheet;
import java.util.List;
import java.util.Optional;

/// The sheet of what two raters scored differently: both scores, and what each recorded, side by
/// side. Where an item has several rows, its scores are repeated, so that all can be filtered.
record DifferencesSheet(RatersContext context, RatedGrid grid) {

  private static final int KEYS = 2;

  /// The sheet; none where the raters gave the same scores.
  static Optional<Sheet> layOut(RatersContext context, RatedGrid grid) {
    var lines =
        context.comparison().items(Likeness.DIFFERENT).stream()
            .flatMap(each -> new RatedLines(context.base().words()).of(each).stream())
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new DifferencesSheet(context, grid).layOut(lines));
  }

  private Sheet layOut(List<RatedLine> lines) {
    var different = context.comparison().items(Likeness.DIFFERENT).size();
    var title =
        context
            .base()
            .say(
                ComparisonPhrase.SCORED_DIFFERENTLY,
                different,
                context.comparison().scored().size());
    var table = new TableSheet<>(context.base(), columns()).titled(title, List.of(context.signs()));
    return table.sheet(
        context.base().say(ComparisonWorkbookPhrase.SHEET_DIFFERENCES), "Differences", KEYS, lines);
  }

  private List<SubjectColumn<RatedLine>> columns() {
    var base = context.base();
    return List.of(
        SubjectColumn.number(base, RatedLine::item),
        SubjectColumn.name(base, ScorePhrase.ITEM, 30, RatedLine::item),
        SubjectColumn.figure(
            context.names().first(),
            11,
            each -> score(grid.first(), each.item(), each.ratings().first())),
        SubjectColumn.figure(
            context.names().second(),
            11,
            each -> score(grid.second(), each.item(), each.ratings().second())),
        SubjectColumn.figure(base.say(ComparisonPhrase.DIFFERENCE), 11, this::difference),
        SubjectColumn.text(base.say(EvidencePhrase.QUESTION), 34, RatedLine::what),
        SubjectColumn.text(recorded(context.names().first()), 34, RatedLine::first),
        SubjectColumn.text(recorded(context.names().second()), 34, RatedLine::second));
  }

  private String recorded(String name) {
    return context.base().say(ComparisonWorkbookPhrase.RECORDED_BY, name);
  }

  private Cell score(ScoreColumn column, Item item, ItemResult result) {
    return new Cell.Formula(
        column.score(item), context.base().results().score(Optional.of(result)));
  }

  private Cell difference(RatedLine line) {
    var ratings = line.ratings();
    var apart = ratings.secondScore().orElseThrow().minus(ratings.firstScore().orElseThrow());
    return new Cell.Formula(
        grid.difference(line.item()), ResultCells.signed(apart.number(), context.decimals()));
  }
}
