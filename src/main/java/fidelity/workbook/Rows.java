package fidelity.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The rows of a sheet while it is laid out, each as tall as its text needs.
///
/// Text that no cell can hold, and on a page text that no row can show, goes on in the next row.
final class Rows {

  private static final String ELLIPSIS = "…";

  private final Paper paper;
  private final Cut cut;
  private final List<Integer> widths;
  private final List<Row> rows = new ArrayList<>();
  private final List<Feature> features = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private int settled;
  private double filled;

  private Rows(Paper paper, Cut cut, List<Integer> widths) {
    this.paper = paper;
    this.cut = cut;
    this.widths = widths;
  }

  /// Rows to be read: what goes on in a next row leaves the cells beside it blank.
  static Rows page(Paper paper, Integer... widths) {
    return new Rows(paper, Cut.page(), List.of(widths));
  }

  /// Rows to be filtered: a row that goes on repeats its first cells, the keys.
  static Rows table(Paper paper, int keys, Integer... widths) {
    return new Rows(paper, Cut.table(keys), List.of(widths));
  }

  /// A cell over several columns.
  record Wide(Cell cell, int columns) {}

  /// Where the next row will be.
  int next() {
    return rows.size();
  }

  void blank() {
    rows.add(new Row(List.of(), Heights.of(Style.TEXT, 1)));
  }

  /// Adds so many blank rows, and says which.
  Area blank(int count) {
    var first = next();
    for (var row = 0; row < count; row++) {
      blank();
    }
    return new Area(first, 0, next() - 1, widths.size() - 1);
  }

  /// Adds a row, and says where it is.
  int add(Cell... cells) {
    return add(Arrays.stream(cells).map(cell -> new Wide(cell, 1)).toList());
  }

  /// Adds one cell over all columns.
  int across(Cell cell) {
    return add(List.of(new Wide(cell, widths.size())));
  }

  /// Adds a row of cells that span columns, and says where it is.
  int add(List<Wide> cells) {
    var row = next();
    var rest = cells;
    do {
      rest = addWhatFits(rest);
    } while (!rest.isEmpty());
    return row;
  }

  void add(Feature feature) {
    features.add(feature);
  }

  /// Begins a new page before the row if the rows from there on would be torn apart otherwise.
  void keepTogether(int first) {
    var capacity = paper.capacity(widths);
    filled += height(settled, first);
    var height = height(first, next());
    if (filled > 0 && filled + height > capacity) {
      features.add(new Feature.PageBreak(first - 1));
      filled = 0;
    }
    filled = (filled + height) % capacity;
    settled = next();
  }

  Sheet sheet(String name, int headings, String footer) {
    return sheet(name, rows, page(headings, 0, footer));
  }

  /// The sheet with a row for each subject below all others, made when it is read.
  ///
  /// What one cell cannot hold is left out there, and an ellipsis says so.
  ///
  /// @param keys how many columns from the left stay in sight
  <T> Sheet sheet(
      String name, int keys, String footer, List<T> subjects, Function<T, List<Cell>> cells) {
    var all = new MadeRows<>(rows, subjects, subject -> single(cells.apply(subject)));
    return sheet(name, all, page(next(), keys, footer));
  }

  private Sheet sheet(String name, List<Row> all, Page page) {
    return new Sheet(name, widths, all, features, page);
  }

  private Page page(int headings, int keys, String footer) {
    return new Page(paper, scale(keys), headings, keys, footer);
  }

  /// The percentage at which every page is as wide as its paper; the keys stand on each.
  private int scale(int keys) {
    var least = 100;
    var left = 0;
    for (var right : Stream.concat(breaks.stream(), Stream.of(widths.size())).toList()) {
      var page = new ArrayList<>(left == 0 ? List.<Integer>of() : widths.subList(0, keys));
      page.addAll(widths.subList(left, right));
      least = Math.min(least, paper.scale(page));
      left = right;
    }
    return least;
  }

  /// Begins a new page with that column.
  void breakBefore(int column) {
    breaks.add(column);
    features.add(new Feature.ColumnBreak(column - 1));
  }

  private Row single(List<Cell> cells) {
    var row = new ArrayList<Cell>();
    var height = Heights.of(Style.TEXT, 1);
    for (var cell : cells) {
      var piece = cut.of(cell, 0, widths.get(row.size()));
      height = Math.max(height, Heights.of(cell.style(), piece.lines()));
      row.add(piece.whole() ? cell : shortened(piece.cell()));
    }
    return new Row(row, height);
  }

  private static Cell shortened(Cell cell) {
    return cell instanceof Cell.Text(var text, var style)
        ? new Cell.Text(text.substring(0, text.length() - 2) + ELLIPSIS, style)
        : cell;
  }

  /// Adds a row of the cells, and returns what must go on in a next one; nothing when all is there.
  private List<Wide> addWhatFits(List<Wide> cells) {
    var row = new ArrayList<Cell>();
    var rest = new ArrayList<Wide>();
    var height = Heights.of(Style.TEXT, 1);
    var whole = true;
    for (var wide : cells) {
      var column = row.size();
      var piece = cut.of(wide.cell(), column, width(column, wide.columns()));
      whole &= piece.whole();
      rest.add(new Wide(piece.rest(), wide.columns()));
      height = Math.max(height, Heights.of(wide.cell().style(), piece.lines()));
      merge(column, wide.columns());
      row.add(piece.cell());
      for (var spanned = 1; spanned < wide.columns(); spanned++) {
        row.add(new Cell.Blank(wide.cell().style()));
      }
    }
    rows.add(new Row(row, height));
    return whole ? List.of() : rest;
  }

  private int width(int column, int columns) {
    return widths.subList(column, column + columns).stream().mapToInt(each -> each).sum();
  }

  private void merge(int column, int columns) {
    if (columns > 1) {
      features.add(new Feature.Merge(new Area(next(), column, next(), column + columns - 1)));
    }
  }

  private double height(int first, int end) {
    return rows.subList(first, end).stream().mapToDouble(Row::height).sum();
  }
}
