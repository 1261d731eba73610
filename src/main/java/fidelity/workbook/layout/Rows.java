package fidelity.workbook.layout;

import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.PageSetup;
import fidelity.workbook.Paper;
import fidelity.workbook.Row;
import fidelity.workbook.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/// The rows of a sheet while it is laid out, each as tall as its text needs.
///
/// Text that no cell can hold, and on a page text that no row can show, goes on in the next row.
public final class Rows {

  private final Paper paper;
  private final List<Integer> widths;
  private final TextSplitter splitter;
  private final RowMaker maker;
  private final List<Row> rows = new ArrayList<>();
  private final List<Feature> features = new ArrayList<>();

  private Rows(Paper paper, TextSplitter splitter, List<Integer> widths) {
    this.paper = paper;
    this.widths = widths;
    this.splitter = splitter;
    this.maker = new RowMaker(splitter, widths);
  }

  /// Rows to be read: what goes on in a next row leaves the cells beside it blank.
  ///
  /// @param widths each column's width in digits of the standard font
  public static Rows page(Paper paper, Integer... widths) {
    return new Rows(paper, TextSplitter.page(), List.of(widths));
  }

  /// Rows to be filtered: a row that goes on repeats its first cells, the keys.
  ///
  /// @param keys how many cells are repeated
  /// @param widths each column's width in digits of the standard font
  public static Rows table(Paper paper, int keys, Integer... widths) {
    return new Rows(paper, TextSplitter.table(keys), List.of(widths));
  }

  /// Rows to be filled in: none goes on in a next one.
  ///
  /// @param widths each column's width in digits of the standard font
  public static Rows form(Paper paper, Integer... widths) {
    return new Rows(paper, TextSplitter.table(0), List.of(widths));
  }

  /// Where the next row will be, counted from 0.
  public int next() {
    return rows.size();
  }

  /// Adds a blank row.
  public void blank() {
    rows.add(RowMaker.blank());
  }

  /// Adds so many blank rows, and says which.
  public Area blank(int count) {
    var first = next();
    for (var row = 0; row < count; row++) {
      blank();
    }
    return new Area(first, 0, next() - 1, widths.size() - 1);
  }

  /// Adds a row, and says where it is.
  public int add(Cell... cells) {
    return add(Arrays.asList(cells));
  }

  /// Adds a row, and says where it is.
  public int add(List<Cell> cells) {
    var row = next();
    var rest = cells;
    do {
      var made = maker.first(rest);
      rows.add(made.row());
      rest = made.rest();
    } while (!rest.isEmpty());
    return row;
  }

  /// Adds a row that never goes on, and says where it is: an ellipsis ends a text of which a cell
  /// cannot hold all. A row with cells to fill in becomes taller as somebody writes into it.
  ///
  /// @param lines how many lines of plain text it shows at least
  public int alone(int lines, List<Cell> cells) {
    var made = maker.only(cells);
    var grows = cells.stream().anyMatch(cell -> cell.style().input());
    var height = Math.max(made.height(), RowHeights.of(CellStyle.TEXT, lines));
    rows.add(new Row(made.cells(), height, grows));
    return next() - 1;
  }

  /// Adds text over all columns, a row for each of its lines, and says where the first is.
  public int across(Cell.Text cell) {
    var row = next();
    var width = widths.stream().mapToInt(each -> each).sum();
    for (var line : splitter.lines(cell, width)) {
      var cells = new ArrayList<Cell>(Collections.nCopies(widths.size(), beside(cell.style())));
      cells.set(0, new Cell.Text(line, cell.style()));
      rows.add(maker.only(cells));
    }
    return row;
  }

  private static Cell beside(CellStyle style) {
    return new Cell.Blank(style);
  }

  /// Adds something that lies over or around the cells.
  public void add(Feature feature) {
    features.add(feature);
  }

  /// Makes the rows from there on a table, its headings in the first; nothing of headings alone.
  ///
  public void table(String name, int first, int left, int right, Feature.Filters filters) {
    if (next() > first + 1) {
      add(new Feature.Table(name, new Area(first, left, next() - 1, right), filters));
    }
  }

  /// Has all rows that are there printed.
  public void print() {
    add(new Feature.PrintArea(new Area(0, 0, next() - 1, widths.size() - 1)));
  }

  /// The sheet with all rows that were added.
  ///
  /// @param headings how many rows from the top stay in sight
  public Sheet sheet(String name, int headings, String footer) {
    return sheet(name, rows, page(headings, 0, footer));
  }

  /// The sheet with a row for each subject below all others, made when it is read.
  ///
  /// What one cell cannot hold is left out there, and an ellipsis says so.
  ///
  /// @param keys how many columns from the left stay in sight
  public <T> Sheet sheet(
      String name, int keys, String footer, List<T> subjects, Function<T, List<Cell>> cells) {
    var all = new LazyRows<>(rows, subjects, subject -> maker.only(cells.apply(subject)));
    return sheet(name, all, page(next(), keys, footer));
  }

  private Sheet sheet(String name, List<Row> all, PageSetup page) {
    return new Sheet(name, widths, all, features, page);
  }

  private PageSetup page(int headings, int keys, String footer) {
    return new PageSetup(paper, headings, keys, footer);
  }
}
