package fidelity.workbook;

import java.util.List;

/// A row of a sheet: its cells from the first column on.
///
/// @param height in points, at most 409
/// @param grows whether it becomes taller as somebody writes into it
public record Row(List<Cell> cells, double height, boolean grows) {

  public Row {
    cells = List.copyOf(cells);
  }

  /// A row that stays as tall as it is.
  public Row(List<Cell> cells, double height) {
    this(cells, height, false);
  }
}
