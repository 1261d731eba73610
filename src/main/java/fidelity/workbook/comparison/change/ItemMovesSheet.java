package fidelity.workbook.comparison.change;

import fidelity.cohort.change.CohortChange;
import fidelity.cohort.change.ItemMoves;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.PairedChangePhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.ResultCells;
import fidelity.workbook.comparison.SubjectColumn;
import fidelity.workbook.comparison.TableSheet;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// The sheet of all items: at how many sites each went up and down, those that moved most first.
record ItemMovesSheet(ComparisonContext context) {

  private static final int KEYS = 2;
  private static final int MEAN_DECIMALS = 2;

  static Sheet layOut(ComparisonContext context, CohortChange change) {
    var span = change.spans().getFirst();
    var farthest = span.farthestFirst();
    var items =
        Stream.concat(
                farthest.stream(), span.items().stream().filter(item -> !farthest.contains(item)))
            .toList();
    return new ItemMovesSheet(context).layOut(items);
  }

  private Sheet layOut(List<ItemMoves> items) {
    return new TableSheet<>(context, columns())
        .titled(
            context.say(PairedChangePhrase.ITEMS_FARTHEST_FIRST),
            List.of(context.say(PairedChangePhrase.CHANGE_BASIS)))
        .sheet(context.say(WorkbookPhrase.SHEET_ITEMS), "Items", KEYS, items);
  }

  private List<SubjectColumn<ItemMoves>> columns() {
    return List.of(
        SubjectColumn.number(context, ItemMoves::item),
        SubjectColumn.name(context, ScorePhrase.ITEM, 70, ItemMoves::item),
        count(ComparisonPhrase.PAIRS_COLUMN, ItemMoves::n),
        count(PairedChangePhrase.HIGHER_COLUMN, ItemMoves::better),
        count(PairedChangePhrase.LOWER_COLUMN, ItemMoves::worse),
        count(PairedChangePhrase.UNCHANGED_COLUMN, ItemMoves::same),
        SubjectColumn.figure(context.say(PairedChangePhrase.MEAN_COLUMN), 14, this::mean));
  }

  private SubjectColumn<ItemMoves> count(Phrase heading, ToIntFunction<ItemMoves> count) {
    return SubjectColumn.figure(
        context.say(heading), 14, each -> ComparisonContext.count(count.applyAsInt(each)));
  }

  private Cell mean(ItemMoves item) {
    return item.mean()
        .<Cell>map(mean -> ResultCells.signed(mean, MEAN_DECIMALS))
        .orElseGet(() -> context.text(ComparisonPhrase.NOT_DEFINED_BRIEF, CellStyle.BODY_RIGHT));
  }
}
