package fidelity.report.text;

import fidelity.report.CellContent;
import fidelity.report.CellContent.PageOf;
import fidelity.report.CellContent.Steps;
import fidelity.report.Prose;
import fidelity.report.Table;
import fidelity.report.Table.Align;
import fidelity.report.Table.Column;
import fidelity.report.Table.Rank;
import fidelity.report.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table in columns of spaces.
final class TextTable {

  private static final String GAP = "  ";

  /// Columns of text give way first, down to so many letters.
  private static final int NARROW = 20;

  private final Table table;
  private final Display display;
  private final List<Integer> widths;

  private TextTable(Table table, Display display) {
    this.table = table;
    this.display = display;
    this.widths = widths();
  }

  /// The table's lines.
  static List<String> lines(Table table, Display display) {
    return new TextTable(table, display).lines();
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    lines.addAll(
        lines(
            table.columns().stream()
                .map(column -> new Cell(column.heading(), UnaryOperator.identity()))
                .toList()));
    lines.add(display.drawing().rule(gaps() + sum(widths)));
    for (var row : table.rows()) {
      lines.addAll(lines(row.cells().stream().map(cell -> cell(row, cell)).toList()));
    }
    return lines;
  }

  /// What a cell says, and how it stands out.
  private record Cell(String text, UnaryOperator<String> look) {}

  private Cell cell(Row row, CellContent cell) {
    return new Cell(text(cell), row.rank() == Rank.BODY ? look(cell) : display.styling()::strong);
  }

  private UnaryOperator<String> look(CellContent cell) {
    return switch (cell) {
      case Steps steps when steps.stress() -> display.styling()::stressed;
      case Prose prose when prose.standsBack() -> display.styling()::quiet;
      case Steps _, Prose _, PageOf _ -> UnaryOperator.identity();
    };
  }

  private String text(CellContent cell) {
    return switch (cell) {
      case Steps steps -> display.drawing().steps(steps);
      case Prose _, PageOf _ -> cell.text();
    };
  }

  private List<String> lines(List<Cell> cells) {
    var wrapped =
        IntStream.range(0, cells.size())
            .mapToObj(column -> MonospacedText.wrap(cells.get(column).text(), widths.get(column)))
            .toList();
    var height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(line -> line(cells, wrapped, line)).toList();
  }

  private String line(List<Cell> cells, List<List<String>> wrapped, int line) {
    var parts = new ArrayList<String>();
    for (var column = 0; column < wrapped.size(); column++) {
      var lines = wrapped.get(column);
      var text = padded(line < lines.size() ? lines.get(line) : "", column);
      parts.add(cells.get(column).look().apply(text));
    }
    return String.join(GAP, parts).stripTrailing();
  }

  private String padded(String text, int column) {
    return table.columns().get(column).align() == Align.RIGHT
        ? MonospacedText.padLeft(text, widths.get(column))
        : MonospacedText.padRight(text, widths.get(column));
  }

  /// As wide as their widest cell; what is over is taken from the widest columns.
  private List<Integer> widths() {
    var widths =
        IntStream.range(0, table.columns().size())
            .mapToObj(this::natural)
            .collect(Collectors.toCollection(ArrayList::new));
    for (var over = sum(widths) + gaps() - display.width(); over > 0; over--) {
      widest(widths).ifPresent(each -> widths.set(each, widths.get(each) - 1));
    }
    return List.copyOf(widths);
  }

  /// The column that gives way: one of text that is wide enough, else one that names no rows, else
  /// any; empty when none can.
  private OptionalInt widest(List<Integer> widths) {
    return Stream.of(
            widest(widths, NARROW, column -> column.align() == Align.LEFT),
            widest(widths, NARROW / 2, column -> !column.names()),
            widest(widths, 1, _ -> true))
        .flatMapToInt(OptionalInt::stream)
        .findFirst();
  }

  /// The first of the widest of such columns that are wider than that.
  private OptionalInt widest(List<Integer> widths, int least, Predicate<Column> such) {
    return IntStream.range(0, widths.size())
        .filter(each -> widths.get(each) > least && such.test(table.columns().get(each)))
        .reduce((one, other) -> widths.get(other) > widths.get(one) ? other : one);
  }

  private int natural(int column) {
    var heading = MonospacedText.width(table.columns().get(column).heading());
    return table.rows().stream()
        .mapToInt(row -> MonospacedText.width(text(row.cells().get(column))))
        .reduce(Math.max(1, heading), Math::max);
  }

  private int gaps() {
    return GAP.length() * (table.columns().size() - 1);
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }
}
