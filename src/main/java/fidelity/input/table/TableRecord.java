package fidelity.input.table;

import fidelity.problem.Place;
import java.util.List;

/// A row of a table before anything is made of it.
///
/// @param text the row as it stands in the file
record TableRecord(Place place, String text, List<TableCell> cells) {

  TableRecord {
    cells = List.copyOf(cells);
  }

  boolean empty() {
    return cells.stream().allMatch(TableCell::empty);
  }

  /// The cell at an index; an empty one behind the last.
  TableCell cell(int index) {
    return index < cells.size() ? cells.get(index) : new TableCell(place, "");
  }
}
