package fidelity.input.table.cells;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import fidelity.problem.Place;
import java.util.ArrayList;
import java.util.List;

/// Collects the cells of one record, each with its place in the file.
final class CellCollector extends AbstractBaseCsvCallbackHandler<List<TableCell>> {

  private final List<TableCell> cells = new ArrayList<>();
  private Place next;

  /// @param start where the record begins
  CellCollector(Place start) {
    this.next = start;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    var text = new String(buffer, offset, length);
    cells.add(TableCell.of(next, text));
    next = after(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text).plus(1);
  }

  @Override
  protected List<TableCell> buildRecord() {
    return List.copyOf(cells);
  }

  private Place after(String written) {
    var lines = written.split("\n", -1);
    var last = lines[lines.length - 1];
    return lines.length == 1
        ? next.plus(last.length())
        : new Place(next.file(), next.line() + lines.length - 1, 1 + last.length());
  }
}
