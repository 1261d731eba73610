package fidelity.workbook.comparison.visits;

import static java.util.stream.Collectors.joining;

import fidelity.scoring.comparison.ItemChange;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Chart.Line;
import fidelity.workbook.Chart.Mark;
import fidelity.workbook.Chart.Side;
import fidelity.workbook.Chart.Stroke;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.ResultCells;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A line for each item from one visit to the next. Where lines of items that moved come together
/// at one score, one of them carries the numbers of all, since many items move alike.
///
/// @param items in the order of their rows
/// @param first the row of the first of them
/// @param before the column of the earlier scores, beside that of the later ones
record SlopeLines(ComparisonContext context, List<ItemChange> items, int first, int before) {

  /// What keeps numbers clear of the point that they stand beside.
  private static final String CLEAR = "\u00A0\u00A0";

  /// The lines, those that moved in front of the others.
  List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (var place = items.size() - 1; place >= 0; place--) {
      lines.add(line(items.get(place), first + place));
    }
    return lines;
  }

  private Line line(ItemChange item, int row) {
    return new Line(
        context.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name()),
        new Area(row, before, row, before + 1),
        Optional.empty(),
        stroke(item),
        marks(item));
  }

  private static Stroke stroke(ItemChange item) {
    return switch (difference(item).signum()) {
      case 1 -> Stroke.FIRM;
      case -1 -> Stroke.BROKEN;
      default -> Stroke.FAINT;
    };
  }

  private List<Mark> marks(ItemChange item) {
    var together =
        items.stream()
            .filter(each -> difference(each).signum() != 0 && end(each).compareTo(end(item)) == 0)
            .toList();
    return !together.isEmpty() && together.getFirst().equals(item)
        ? List.of(new Mark(1, Side.RIGHT, Optional.of(numbers(together))))
        : List.of();
  }

  /// Their numbers, in the order in which their lines come in from above.
  private static String numbers(List<ItemChange> items) {
    return items.stream()
        .sorted(Comparator.comparing(SlopeLines::start).reversed())
        .map(each -> each.item().id())
        .collect(joining(", ", CLEAR, ""));
  }

  private static BigDecimal start(ItemChange item) {
    return ResultCells.settled(item.between()).orElseThrow();
  }

  private static BigDecimal end(ItemChange item) {
    return ResultCells.settled(item.after()).orElseThrow();
  }

  private static BigDecimal difference(ItemChange item) {
    return end(item).subtract(start(item));
  }
}
