package fidelity.input.book;

import fidelity.input.xlsx.XlsxCell;
import fidelity.input.xlsx.XlsxFile;
import fidelity.input.xlsx.XlsxRow;
import fidelity.input.xlsx.XlsxSheet;
import fidelity.keys.book.BookColumn;
import fidelity.keys.book.KeyPart;
import fidelity.problem.Code;
import fidelity.problem.FileSpot;
import fidelity.problem.Place;
import fidelity.problem.UnsoundFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the sheets of a book that have a row of marks, and of each the columns that are marked.
final class SheetReader {

  /// In how many rows from the top the marks are looked for.
  private static final int MOST_ABOVE = 50;

  /// How many rows, and characters in them, are kept of a book; the largest that is made has a
  /// tenth.
  private static final int MOST_ROWS = 50_000;

  private static final int MOST_CHARACTERS = 8 * 1024 * 1024;

  private final String file;
  private final XlsxFile workbook;
  private int rows;
  private int characters;

  /// @param file its name as the user gave it
  SheetReader(String file, XlsxFile workbook) {
    this.file = file;
    this.workbook = workbook;
  }

  /// Whether any sheet has a row of marks.
  static boolean marked(XlsxFile workbook) throws IOException {
    for (var sheet : workbook.sheets()) {
      try (var rows = workbook.rows(sheet)) {
        for (var row = rows.next(); isAbove(row); row = rows.next()) {
          if (marks(row.get()).containsKey(BookColumn.KEY)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isAbove(Optional<XlsxRow> row) {
    return row.filter(each -> each.number() <= MOST_ABOVE).isPresent();
  }

  private static Map<BookColumn, Integer> marks(XlsxRow row) {
    var marks = new EnumMap<BookColumn, Integer>(BookColumn.class);
    row.cells()
        .forEach(
            cell ->
                BookColumn.of(cell.value().shown().strip())
                    .ifPresent(column -> marks.putIfAbsent(column, cell.column())));
    return marks;
  }

  /// The sheets that have a row of marks, in order.
  List<BookSheet> all() throws IOException {
    var sheets = new ArrayList<BookSheet>();
    for (var sheet : workbook.sheets()) {
      read(sheet).ifPresent(sheets::add);
    }
    return sheets;
  }

  private Optional<BookSheet> read(XlsxSheet sheet) throws IOException {
    try (var all = workbook.rows(sheet)) {
      for (var row = all.next(); isAbove(row); row = all.next()) {
        var marks = marks(row.get());
        if (marks.containsKey(BookColumn.KEY)) {
          var found = new ArrayList<BookRow>();
          for (var next = all.next(); next.isPresent(); next = all.next()) {
            row(sheet, marks, next.get()).ifPresent(found::add);
          }
          return Optional.of(
              new BookSheet(sheet.name(), place(sheet, 1, 1), marks.keySet(), found));
        }
      }
    }
    return Optional.empty();
  }

  /// A row, unless nothing in it is marked or answered.
  private Optional<BookRow> row(XlsxSheet sheet, Map<BookColumn, Integer> marks, XlsxRow row)
      throws UnsoundFileException {
    var cells = new EnumMap<BookColumn, BookCell>(BookColumn.class);
    marks.forEach(
        (column, number) ->
            cell(row, number)
                .map(cell -> new BookCell(place(cell, sheet), cell))
                .filter(cell -> !cell.empty())
                .ifPresent(cell -> cells.put(column, cell)));
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    keep(cells);
    var answer = marks.getOrDefault(BookColumn.ANSWER, 1);
    return Optional.of(
        new BookRow(
            place(sheet, row.number(), answer),
            word(cells, BookColumn.ITEM),
            word(cells, BookColumn.SET),
            KeyPart.parse(word(cells, BookColumn.KEY)),
            cells));
  }

  private void keep(Map<BookColumn, BookCell> cells) throws UnsoundFileException {
    rows++;
    for (var cell : cells.values()) {
      characters += cell.value().shown().length();
    }
    if (rows > MOST_ROWS || characters > MOST_CHARACTERS) {
      throw new UnsoundFileException(Code.WORKBOOK_TOO_LARGE);
    }
  }

  private static Optional<XlsxCell> cell(XlsxRow row, int column) {
    for (var cell : row.cells()) {
      if (cell.column() == column) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  private static String word(Map<BookColumn, BookCell> cells, BookColumn column) {
    return Optional.ofNullable(cells.get(column)).map(BookCell::word).orElse("");
  }

  private Place place(XlsxCell cell, XlsxSheet sheet) {
    return place(sheet, cell.row(), cell.column());
  }

  private Place place(XlsxSheet sheet, int row, int column) {
    return new Place(file, new FileSpot.Cell(sheet.name(), sheet.number(), row, column));
  }
}
