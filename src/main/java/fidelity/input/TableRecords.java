package fidelity.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The records of a table, read as they are asked for.
///
/// A record ends with its line unless a quote is open there. One that is no sound CSV costs its
/// first line alone, so that a forgotten quote does not swallow the rows after it.
final class TableRecords {

  private static final int MOST_LINES = 50;
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  private final String name;
  private final TableLines lines;
  private final CsvReader.CsvReaderBuilder csv;

  TableRecords(String name, TableLines lines) {
    this.name = name;
    this.lines = lines;
    this.csv =
        CsvReader.builder()
            .fieldSeparator(separator(lines.peek(0).orElse("")))
            .skipEmptyLines(false)
            .allowUnclosedQuote(false);
  }

  /// Whether there is another.
  ///
  /// @throws InputException when it cannot be read
  boolean more() {
    return lines.peek(0).isPresent();
  }

  /// The next one.
  ///
  /// @throws InputException when it cannot be read or is no sound CSV
  TableRecord next() {
    var place = new Place(name, lines.taken() + 1, 1);
    var text = new StringBuilder();
    for (var count = 0; count < MOST_LINES; count++) {
      var line = lines.peek(count);
      if (line.isEmpty()) {
        break;
      }
      text.append(count == 0 ? "" : "\n").append(line.get());
      var record = parse(place, text.toString());
      if (record.isPresent()) {
        lines.take(count + 1);
        return record.get();
      }
    }
    lines.take(1);
    throw new InputException(
        List.of(
            new Problem(
                place,
                "row",
                "its quotes do not match; a cell begins and ends with one quote, and a quote in it stands twice")));
  }

  private Optional<TableRecord> parse(Place place, String text) {
    try {
      var row = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      var cells = row.isEmpty() ? List.<TableCell>of() : cells(place, row);
      return Optional.of(new TableRecord(place, row, cells));
    } catch (CsvParseException e) {
      return Optional.empty();
    }
  }

  private List<TableCell> cells(Place place, String row) {
    return csv.ofSingleCsvRecord(new CellHandler(place), row);
  }

  /// The separator that stands most often in the first line; a comma when none does.
  private static char separator(String line) {
    return SEPARATORS.stream()
        .max(Comparator.comparingLong(each -> line.chars().filter(next -> next == each).count()))
        .filter(each -> line.indexOf(each) >= 0)
        .orElse(',');
  }
}
