package fidelity.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The rows of a sheet while it is laid out, each as tall as its text needs.
///
/// Text that no cell can hold, and on a page text that no row can show, goes on in the next row.
final class Rows {

  private final Paper paper;
  private final Cut cut;
  private final List<Integer> widths;
  private final List<Row> rows = new ArrayList<>();
  private final List<Feature> features = new ArrayList<>();
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
    return sheet(name, headings, 0, footer);
  }

  /// @param headings how many rows from the top stay in sight
  /// @param seen how many columns from the left stay in sight
  Sheet sheet(String name, int headings, int seen, String footer) {
    return new Sheet(name, widths, rows, features, new Page(paper, headings, seen, footer));
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
