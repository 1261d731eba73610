package fidelity.input.table.cells;

import fidelity.letters.Characters;
import fidelity.problem.FileSpot;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import java.util.List;

/// A row of a table before anything is made of it.
///
/// @param text the row as it stands in the file
public record TableRecord(Place place, String text, List<TableCell> cells) {

  public TableRecord {
    cells = List.copyOf(cells);
  }

  /// Whether nothing is written in it.
  public boolean empty() {
    return cells.stream().allMatch(TableCell::empty);
  }

  /// The cell at an index; an empty one behind the last.
  public TableCell cell(int index) {
    return index < cells.size() ? cells.get(index) : new TableCell(place, "");
  }

  /// The texts of its cells.
  public List<String> texts() {
    return cells.stream().map(TableCell::text).toList();
  }

  /// The same row with other cells.
  public TableRecord with(List<TableCell> others) {
    return new TableRecord(place, text, others);
  }

  /// The same row, empty where a formula's value cannot be used.
  public TableRecord sound() {
    return with(
        cells.stream()
            .map(cell -> cell.fault().isEmpty() ? cell : new TableCell(cell.place(), ""))
            .toList());
  }

  /// Reports letters that no text may have.
  public void checkLetters(Problems problems) {
    switch (place.spot()) {
      case FileSpot.Letter _ -> Characters.checkAll(text, place, problems);
      case FileSpot.Cell _ ->
          cells.forEach(cell -> Characters.checkAll(cell.text(), cell.place(), problems));
    }
  }
}
