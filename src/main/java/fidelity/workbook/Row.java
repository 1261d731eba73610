package fidelity.workbook;

import java.util.List;

/// A row of a sheet: its cells from the first column on.
///
/// @param height in points, at most 409
public record Row(List<Cell> cells, double height) {

  public Row {
    cells = List.copyOf(cells);
  }
}
