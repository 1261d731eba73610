package fidelity.form.book.cells;

import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.layout.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Rows while their cells are found one by one: a formula in the first may name the last.
public final class RowDraft {

  private final int first;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Feature> features = new ArrayList<>();

  /// @param first where the first row will be
  public RowDraft(int first) {
    this.first = first;
  }

  private record Draft(int lines, SortedMap<Integer, Cell> cells) {

    private int width() {
      return cells.isEmpty() ? 0 : cells.lastKey() + 1;
    }
  }

  /// Where the next row will be.
  public int next() {
    return first + drafts.size();
  }

  /// Adds a row, and says where it is.
  ///
  /// @param lines how many lines it shows at least
  public int add(int lines) {
    drafts.add(new Draft(lines, new TreeMap<>()));
    return next() - 1;
  }

  /// Adds something that lies over the cells.
  public void add(Feature feature) {
    features.add(feature);
  }

  /// Puts a cell into a row.
  public void put(int row, int column, Cell cell) {
    drafts.get(row - first).cells().put(column, cell);
  }

  /// Puts a text into a row.
  public void put(int row, int column, String text, CellStyle style) {
    put(row, column, new Cell.Text(text, style));
  }

  /// A cell as a formula of the same sheet names it.
  public static String at(int row, int column) {
    return Area.cell(row, column).reference();
  }

  /// How many columns there are.
  public int width() {
    return drafts.stream().mapToInt(Draft::width).max().orElse(0);
  }

  /// Lays the rows out.
  public void layOut(Rows rows) {
    for (var draft : drafts) {
      var cells = new ArrayList<Cell>();
      for (var column = 0; column < draft.width(); column++) {
        cells.add(draft.cells().getOrDefault(column, Cell.Blank.PLAIN));
      }
      rows.alone(draft.lines(), cells);
    }
    features.forEach(rows::add);
  }
}
