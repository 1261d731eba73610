package fidelity.input.table.cells;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The records of a CSV file.
///
/// A record ends with its line unless a quote is open there. One that is no sound CSV costs its
/// first line alone, so that a forgotten quote does not swallow the rows after it.
final class CsvRecords implements TableRecords {

  private static final int MOST_LINES = 50;
  private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=([,;\t|])\"?");
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  private final String name;
  private final TableLines lines;
  private final CsvReader.CsvReaderBuilder csv;

  /// Opens a file.
  ///
  /// @param known how many headings of ours a row has
  /// @throws InputException when it is not there or not to be read
  static CsvRecords open(Path path, ToIntFunction<List<String>> known) {
    var lines = TableLines.open(path);
    try {
      return new CsvRecords(path.toString(), lines, known);
    } catch (InputException e) {
      lines.close();
      throw e;
    }
  }

  /// @param known how many headings of ours a row has
  private CsvRecords(String name, TableLines lines, ToIntFunction<List<String>> known) {
    this.name = name;
    this.lines = lines;
    this.csv =
        CsvReader.builder()
            .fieldSeparator(named().orElseGet(() -> separator(known)))
            .skipEmptyLines(false)
            .allowUnclosedQuote(false);
  }

  @Override
  public boolean more() {
    return lines.peek(0).isPresent();
  }

  @Override
  public TableRecord next() {
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

  /// The separator that parts one of the first lines into most headings of ours; where none does,
  /// the one that stands most often in the first line that has any.
  private char separator(ToIntFunction<List<String>> known) {
    var first = new ArrayList<String>();
    for (var at = 0; at < Lookahead.ROWS && isLine(at); at++) {
      text(at).ifPresent(first::add);
    }
    return SEPARATORS.stream()
        .max(Comparator.comparingInt(each -> most(first, each, known)))
        .filter(each -> most(first, each, known) > 1)
        .orElseGet(() -> frequent(first));
  }

  /// Whether there is a line; one that cannot be read is told when its turn comes.
  private boolean isLine(int distance) {
    try {
      return lines.peek(distance).isPresent();
    } catch (InputException e) {
      return false;
    }
  }

  private static int most(List<String> first, char separator, ToIntFunction<List<String>> known) {
    return first.stream()
        .mapToInt(line -> known.applyAsInt(parts(line, separator)))
        .max()
        .orElse(0);
  }

  private static List<String> parts(String line, char separator) {
    return Arrays.stream(line.split(Pattern.quote(String.valueOf(separator)), -1))
        .map(part -> part.replace("\"", "").strip())
        .toList();
  }

  private static char frequent(List<String> first) {
    return first.stream()
        .filter(line -> SEPARATORS.stream().anyMatch(each -> line.indexOf(each) >= 0))
        .findFirst()
        .flatMap(
            line -> SEPARATORS.stream().max(Comparator.comparingLong(each -> count(line, each))))
        .orElse(',');
  }

  private static long count(String line, char separator) {
    return line.chars().filter(next -> next == separator).count();
  }

  @Override
  public List<Diagnostic> warnings() {
    return lines.encoding() == TextEncoding.WINDOWS_1252
        ? List.of(Diagnostic.of(Place.startOf(name), Subject.TABLE, Code.WINDOWS_1252))
        : List.of();
  }

  @Override
  public void close() {
    lines.close();
  }
}
