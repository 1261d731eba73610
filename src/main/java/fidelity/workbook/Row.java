package fidelity.workbook;

import java.util.List;

/// A row of cells, from the first column.
///
/// @param height in points
public record Row(List<Cell> cells, double height) {

  public Row {
    cells = List.copyOf(cells);
  }
}
