package fidelity.input.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The records of a table, read as they are asked for.
///
/// A record ends with its line unless a quote is open there. One that is no sound CSV costs its
/// first line alone, so that a forgotten quote does not swallow the rows after it.
final class TableRecords {

  private static final int MOST_LINES = 50;
  private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=([,;\t])\"?");
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  private final String name;
  private final TableLines lines;
  private final CsvReader.CsvReaderBuilder csv;

  TableRecords(String name, TableLines lines) {
    this.name = name;
    this.lines = lines;
    this.csv =
        CsvReader.builder()
            .fieldSeparator(named().orElseGet(() -> separator(text(0).orElse(""))))
            .skipEmptyLines(false)
            .allowUnclosedQuote(false);
  }

  /// Whether there is another record.
  ///
  /// @throws InputException when it cannot be read
  boolean more() {
    return lines.peek(0).isPresent();
  }

  /// The next record.
  ///
  /// @throws InputException when it cannot be read or is no sound CSV
  TableRecord next() {
    var place = new Place(name, lines.taken() + 1, 1);
    var text = text(0);
    for (var count = 1; count <= MOST_LINES && text.isPresent(); count++) {
      var record = parse(place, text.get());
      if (record.isPresent()) {
        lines.take(count);
        return record.get();
      }
      var soFar = text.get();
      text = text(count).map(line -> soFar + "\n" + line);
    }
    var code = text(0).isPresent() ? Code.UNMATCHED_QUOTES : Code.ROW_NOT_UTF8;
    lines.take(1);
    throw new InputException(List.of(Diagnostic.of(place, Subject.ROW, code)));
  }

  /// The text of a line further on; none behind the last, and of one that is not UTF-8.
  private Optional<String> text(int distance) {
    return lines.peek(distance).flatMap(TableLines.Line::text);
  }

  private Optional<TableRecord> parse(Place place, String text) {
    try {
      var cells = text.isEmpty() ? List.<TableCell>of() : cells(place, text);
      return Optional.of(new TableRecord(place, text, cells));
    } catch (CsvParseException e) {
      return Optional.empty();
    }
  }

  private List<TableCell> cells(Place place, String row) {
    return csv.ofSingleCsvRecord(new CellCollector(place), row);
  }

  /// The separator that a first line of its own names, as spreadsheet programs write it: `sep=;`.
  private Optional<Character> named() {
    var named = text(0).map(SEPARATOR::matcher).filter(Matcher::matches);
    named.ifPresent(_ -> lines.take(1));
    return named.map(line -> line.group(1).charAt(0));
  }

  /// The separator that stands most often in the first line; a comma when none does.
  private static char separator(String line) {
    return SEPARATORS.stream()
        .max(Comparator.comparingLong(each -> line.chars().filter(next -> next == each).count()))
        .filter(each -> line.indexOf(each) >= 0)
        .orElse(',');
  }
}
