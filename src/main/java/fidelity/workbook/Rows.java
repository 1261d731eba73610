package fidelity.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The rows of a sheet while it is laid out, each as tall as its text needs.
///
/// Text that no cell can hold, and on a page text that no row can show, goes on in the next row.
final class Rows {

  private static final double MOST_HEIGHT = 409;
  private static final double LINE_OF_LETTERS = 15.0 / Style.STANDARD_SIZE;

  /// As many lines as the tallest row shows.
  private static final int MOST_LINES = 26;

  /// The longest text of a cell.
  private static final int MOST_LETTERS = 32_767;

  /// The longest where the file format may have to write every `_x` twice as long.
  private static final int MOST_ESCAPED_LETTERS = MOST_LETTERS / 2;

  private final List<Integer> widths;
  private final int keys;
  private final int mostLines;
  private final List<Row> rows = new ArrayList<>();
  private final List<Feature> features = new ArrayList<>();

  private Rows(List<Integer> widths, int keys, int mostLines) {
    this.widths = widths;
    this.keys = keys;
    this.mostLines = mostLines;
  }

  /// Rows to be read: what goes on in a next row leaves the cells beside it blank.
  static Rows page(Integer... widths) {
    return new Rows(List.of(widths), 0, MOST_LINES);
  }

  /// Rows to be filtered: a row that goes on repeats its first cells, the keys.
  static Rows table(int keys, Integer... widths) {
    return new Rows(List.of(widths), keys, Integer.MAX_VALUE);
  }

  /// A cell over several columns.
  record Wide(Cell cell, int columns) {}

  /// Where the next row will be.
  int next() {
    return rows.size();
  }

  void blank() {
    rows.add(new Row(List.of(), height(Style.TEXT, 1)));
  }

  /// Adds a row, and says where it is.
  int add(Cell... cells) {
    return add(Arrays.stream(cells).map(cell -> new Wide(cell, 1)).toList());
  }

  /// Adds one cell over all columns.
  int across(Cell cell) {
    return add(List.of(new Wide(cell, widths.size())));
  }

  /// Adds a row of cells that span columns.
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

  Sheet sheet(String name, Page page) {
    return new Sheet(name, widths, rows, features, page);
  }

  private List<Wide> addWhatFits(List<Wide> cells) {
    var row = new ArrayList<Cell>();
    var rest = new ArrayList<Wide>();
    var height = height(Style.TEXT, 1);
    var cut = false;
    for (var wide : cells) {
      var column = row.size();
      var ends = lineEnds(wide, column);
      var fits = fitting(wide.cell(), ends);
      cut |= fits < text(wide.cell()).length();
      rest.add(new Wide(after(wide.cell(), fits, column), wide.columns()));
      height = Math.max(height, height(wide.cell().style(), Math.min(ends.size(), MOST_LINES)));
      merge(wide, column);
      row.add(until(wide.cell(), fits));
      for (var spanned = 1; spanned < wide.columns(); spanned++) {
        row.add(new Cell.Blank(wide.cell().style()));
      }
    }
    rows.add(new Row(row, height));
    return cut ? rest : List.of();
  }

  private void merge(Wide wide, int column) {
    if (wide.columns() > 1) {
      var right = column + wide.columns() - 1;
      features.add(new Feature.Merge(new Area(next(), column, next(), right)));
    }
  }

  private List<Integer> lineEnds(Wide wide, int column) {
    var width =
        widths.subList(column, column + wide.columns()).stream().mapToInt(each -> each).sum();
    return Wrapping.lineEnds(
        text(wide.cell()), (width - 1) * Style.STANDARD_SIZE / wide.cell().style().size());
  }

  /// How much of a cell's text one row takes.
  private int fitting(Cell cell, List<Integer> ends) {
    var text = text(cell);
    var most = text.contains("_x") ? MOST_ESCAPED_LETTERS : MOST_LETTERS;
    return Math.min(
        ends.size() > mostLines ? ends.get(mostLines - 1) : text.length(),
        text.length() <= most ? text.length() : whole(text, most));
  }

  /// The place there or just before it, so that no letter is torn in two.
  private static int whole(String text, int place) {
    return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
  }

  private static Cell until(Cell cell, int end) {
    return switch (cell) {
      case Cell.Text(var text, var style) -> new Cell.Text(text.substring(0, end), style);
      case Cell.Blank _, Cell.Figure _, Cell.Formula _ -> cell;
    };
  }

  private Cell after(Cell cell, int start, int column) {
    if (cell instanceof Cell.Text(var text, var style) && start < text.length()) {
      return new Cell.Text(text.substring(start), style);
    }
    return column < keys ? cell : new Cell.Blank(cell.style());
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text, _) -> text;
      case Cell.Blank _, Cell.Figure _, Cell.Formula _ -> "";
    };
  }

  private static double height(Style style, int lines) {
    return Math.min(MOST_HEIGHT, Math.ceil(lines * style.size() * LINE_OF_LETTERS) + 1);
  }
}
