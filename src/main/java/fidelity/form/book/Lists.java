package fidelity.form.book;

import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Rows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The sheet that nobody sees: words that cells offer, and cells that formulas of other sheets
/// need beside one another. Each list is a column.
final class Lists {

  private static final int WIDTH = 24;

  private final String name;
  private final List<List<Cell>> columns = new ArrayList<>();

  /// @param name of the sheet
  Lists(String name) {
    this.name = name;
  }

  /// Some cells of a list.
  ///
  /// @param sheet the name of the sheet that they are on
  record Listed(String sheet, Area area) {

    /// As formulas of any sheet name them.
    String all() {
      return area.on(sheet);
    }

    /// One of them, from 0.
    String at(int index) {
      return Area.cell(area.top() + index, area.left()).on(sheet);
    }

    /// Those from one of them to another.
    Listed part(int from, int count) {
      return new Listed(
          sheet, Area.column(area.left(), area.top() + from, area.top() + from + count - 1));
    }
  }

  /// Adds a list under a heading, and says where it is.
  Listed add(String heading, List<? extends Cell> cells) {
    var column = new ArrayList<Cell>();
    column.add(new Cell.Text(heading, CellStyle.LABEL));
    column.addAll(cells);
    columns.add(column);
    return new Listed(name, Area.column(columns.size() - 1, 1, cells.size()));
  }

  /// Adds a list of words.
  Listed words(String heading, List<String> words) {
    return add(heading, words.stream().map(word -> new Cell.Text(word, CellStyle.TEXT)).toList());
  }

  /// The sheet.
  Sheet sheet(String footer) {
    var rows =
        Rows.form(
            Paper.PORTRAIT, Collections.nCopies(columns.size(), WIDTH).toArray(Integer[]::new));
    var longest = columns.stream().mapToInt(List::size).max().orElse(0);
    for (var row = 0; row < longest; row++) {
      rows.alone(1, row(row));
    }
    rows.add(new Feature.HiddenSheet());
    rows.add(new Feature.Protection());
    return rows.sheet(name, 1, footer);
  }

  private List<Cell> row(int row) {
    return columns.stream()
        .map(column -> row < column.size() ? column.get(row) : Cell.Blank.PLAIN)
        .toList();
  }
}
