package fidelity.input.pseudonym;

import static fidelity.input.pseudonym.PseudonymTable.small;
import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.CsvRecord;
import fidelity.data.csv.CsvCell;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.pseudonym.Pseudonyms;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The rows of a table of sites and their codes, with what is wrong in them.
final class CodeRows {

  /// What can be a part of every file's name, and no formula of a spreadsheet.
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,39}");

  private final String file;
  private final List<CsvRecord> records;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final LinkedHashMap<String, String> codes = new LinkedHashMap<>();
  private final Map<String, String> sites = new HashMap<>();

  CodeRows(String file, List<CsvRecord> records) {
    this.file = file;
    this.records = records;
  }

  /// What the columns are called.
  static List<String> names(CsvRecord first) {
    return first.getFields().stream().map(PseudonymTable::small).toList();
  }

  /// @throws InputException with every problem in them
  Pseudonyms read() {
    var names = names(records.getFirst());
    var site = names.indexOf(PseudonymTable.SITE);
    var code = names.indexOf(PseudonymTable.CODE);
    if (site < 0 || code < 0) {
      throw new InputException(
          List.of(
              Diagnostic.of(
                  place(records.getFirst()), Subject.TABLE, Code.PSEUDONYM_COLUMNS_MISSING)));
    }
    records.stream()
        .skip(1)
        .filter(record -> record.getFields().stream().anyMatch(cell -> !cell.isBlank()))
        .forEach(record -> add(record, cell(record, site), cell(record, code)));
    refuseSites(code);
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return new Pseudonyms(codes);
  }

  private void add(CsvRecord record, String site, String code) {
    if (site.isEmpty() || !CODE.matcher(code).matches()) {
      problem(record, Code.UNFIT_PSEUDONYM, Detail.found(code));
    } else if (codes.putIfAbsent(site, code) != null) {
      problem(record, Code.PSEUDONYM_SITE_TWICE, Detail.name(site));
    } else if (sites.putIfAbsent(small(code), site) != null) {
      problem(record, Code.PSEUDONYM_TWICE, Detail.name(code));
    }
  }

  /// A code that is the id of a site would give that away, and mislead.
  private void refuseSites(int column) {
    var ids = codes.keySet().stream().map(PseudonymTable::small).collect(toSet());
    for (var record : records.subList(1, records.size())) {
      var code = cell(record, column);
      if (ids.contains(small(code))) {
        problem(record, Code.PSEUDONYM_IS_SITE, Detail.name(code));
      }
    }
  }

  private void problem(CsvRecord record, Code code, Detail detail) {
    problems.add(Diagnostic.of(place(record), Subject.ROW, code, detail));
  }

  private Place place(CsvRecord record) {
    return new Place(file, (int) record.getStartingLineNumber(), 1);
  }

  private static String cell(CsvRecord record, int column) {
    var written = column < record.getFieldCount() ? record.getField(column).strip() : "";
    var bare = written.isEmpty() ? written : written.substring(1);
    var meant = CsvCell.text(bare).equals(written) ? bare : written;
    return Normalizer.normalize(meant, Normalizer.Form.NFC);
  }
}
