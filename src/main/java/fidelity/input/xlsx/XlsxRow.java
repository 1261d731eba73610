package fidelity.input.xlsx;

import java.util.List;

/// A row of a sheet that has cells.
///
/// @param number from 1
/// @param cells those that hold something, by their columns
public record XlsxRow(int number, List<XlsxCell> cells) {

  public XlsxRow {
    cells = List.copyOf(cells);
  }
}
