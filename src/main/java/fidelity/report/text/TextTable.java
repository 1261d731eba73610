package fidelity.report.text;

import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table in columns of spaces.
final class TextTable {

  private static final String GAP = "  ";
  /// No column of text is made narrower than this many letters.
  private static final int NARROWEST = 20;

  private final Table table;
  private final Styling styling;
  private final List<Integer> widths;

  private TextTable(Table table, int width, Styling styling) {
    this.table = table;
    this.styling = styling;
    this.widths = widths(table, width);
  }

  /// The table's lines, at most that wide when its columns allow it.
  static List<String> lines(Table table, int width, Styling styling) {
    return new TextTable(table, width, styling).lines();
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    lines.addAll(lines(table.columns().stream().map(Table.Column::heading).toList()));
    lines.add("─".repeat(MonospacedText.width(GAP) * (widths.size() - 1) + sum(widths)));
    for (var row : table.rows()) {
      lines.addAll(lines(row));
    }
    return lines;
  }

  private List<String> lines(Row row) {
    var lines = lines(row.cells().stream().map(cell -> cell.text()).toList());
    return row.rank() == Rank.BODY ? lines : lines.stream().map(styling::strong).toList();
  }

  private List<String> lines(List<String> cells) {
    var wrapped =
        IntStream.range(0, cells.size())
            .mapToObj(column -> MonospacedText.wrap(cells.get(column), widths.get(column)))
            .toList();
    var height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(line -> line(wrapped, line)).toList();
  }

  private String line(List<List<String>> wrapped, int line) {
    var cells = new ArrayList<String>();
    for (var column = 0; column < wrapped.size(); column++) {
      var lines = wrapped.get(column);
      var text = line < lines.size() ? lines.get(line) : "";
      var width = widths.get(column);
      cells.add(
          table.columns().get(column).align() == Align.RIGHT
              ? MonospacedText.padLeft(text, width)
              : MonospacedText.padRight(text, width));
    }
    return String.join(GAP, cells).stripTrailing();
  }

  /// As wide as their widest cell; what is over is taken from the widest columns of text.
  private static List<Integer> widths(Table table, int width) {
    var widths =
        IntStream.range(0, table.columns().size())
            .mapToObj(each -> natural(table, each))
            .collect(Collectors.toCollection(ArrayList::new));
    var room = width - MonospacedText.width(GAP) * (widths.size() - 1);
    for (var over = sum(widths) - room; over > 0; over--) {
      widest(table, widths).ifPresent(each -> widths.set(each, widths.get(each) - 1));
    }
    return List.copyOf(widths);
  }

  /// The first of the widest columns that can be made narrower; empty when none can.
  private static OptionalInt widest(Table table, List<Integer> widths) {
    var widest = OptionalInt.empty();
    var most = NARROWEST;
    for (var each = 0; each < widths.size(); each++) {
      if (table.columns().get(each).align() == Align.LEFT && widths.get(each) > most) {
        widest = OptionalInt.of(each);
        most = widths.get(each);
      }
    }
    return widest;
  }

  private static int natural(Table table, int column) {
    var heading = MonospacedText.width(table.columns().get(column).heading());
    return table.rows().stream()
        .mapToInt(row -> MonospacedText.width(row.cells().get(column).text()))
        .reduce(Math.max(1, heading), Math::max);
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }
}
