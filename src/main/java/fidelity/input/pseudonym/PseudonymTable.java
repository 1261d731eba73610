package fidelity.input.pseudonym;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fidelity.data.csv.CsvCell;
import fidelity.input.yaml.SourceFile;
import fidelity.problem.Code;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.pseudonym.Pseudonyms;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/// A table of sites and their codes as it lies on the disk: what stands in it stays as it is, and
/// new sites come below.
///
/// @param text all of it, without a byte order mark
/// @param pseudonyms the codes in it
public record PseudonymTable(String text, Pseudonyms pseudonyms) {

  static final String SITE = "site";
  static final String CODE = "code";

  /// A table that is not there yet.
  public static final PseudonymTable NONE = new PseudonymTable("", Pseudonyms.NONE);

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
  private static final String WINDOWS_END = "\r\n";

  /// Reads a table with the columns `site` and `code`, and whatever others.
  ///
  /// @throws InputException with every problem in it
  public static PseudonymTable of(String name, byte[] bytes) {
    var text = SourceFile.of(name, bytes).text();
    if (text.isBlank()) {
      return new PseudonymTable(text, Pseudonyms.NONE);
    }
    var codes = new CodeRows(name, records(name, text));
    return new PseudonymTable(text, codes.read());
  }

  private static List<CsvRecord> records(String name, String text) {
    var csv = CsvReader.builder().fieldSeparator(separator(text)).allowUnclosedQuote(false);
    try {
      return csv.ofCsvRecord(text).stream().toList();
    } catch (CsvParseException e) {
      throw new InputException(Place.startOf(name), Subject.TABLE, Code.UNMATCHED_QUOTES);
    }
  }

  /// What parts the names of the columns, which stand in the first line that is not empty.
  private static char separator(String text) {
    var names = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return SEPARATORS.stream().filter(each -> names.indexOf(each) >= 0).findFirst().orElse(',');
  }

  /// The table with a row for each site that has a code now and had none.
  public PseudonymTable with(Pseudonyms all) {
    var begun = text.isBlank() ? SITE + ',' + CODE + '\n' : text;
    var rows = new StringWriter().append(begun);
    if (!begun.endsWith("\n")) {
      rows.append(end(begun).toString());
    }
    var csv =
        CsvWriter.builder()
            .fieldSeparator(separator(begun))
            .lineDelimiter(end(begun))
            .bufferSize(0)
            .build(rows);
    var names = CodeRows.names(records("", begun).getFirst());
    all.codes()
        .forEach(
            (site, code) -> {
              if (!pseudonyms.codes().containsKey(site)) {
                csv.writeRecord(row(names, CsvCell.text(site), code));
              }
            });
    return new PseudonymTable(rows.toString(), all);
  }

  private static LineDelimiter end(String text) {
    return text.contains(WINDOWS_END) ? LineDelimiter.CRLF : LineDelimiter.LF;
  }

  private static List<String> row(List<String> names, String site, String code) {
    return names.stream()
        .map(
            name ->
                switch (name) {
                  case SITE -> site;
                  case CODE -> code;
                  default -> "";
                })
        .toList();
  }

  /// A text as small letters alone, as names of columns are compared.
  static String small(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
