package fidelity.input.table.cells;

import fidelity.input.xlsx.XlsxCell;
import fidelity.input.xlsx.XlsxCell.Value;
import fidelity.input.xlsx.XlsxFile;
import fidelity.input.xlsx.XlsxRow;
import fidelity.input.xlsx.XlsxRows;
import fidelity.input.xlsx.XlsxSheet;
import fidelity.input.yaml.SourceFile;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.FileSpot;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Spelling;
import fidelity.problem.Subject;
import fidelity.problem.UnsoundFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The records of a sheet of a workbook.
final class SheetRecords implements TableRecords {

  /// The property that every report of ours has.
  private static final String OURS = "fidelity";

  private static final Value NOT_AVAILABLE = new Value.Failure("#N/A");

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

  private final String name;
  private final XlsxFile file;
  private final XlsxSheet sheet;
  private final XlsxRows rows;
  private Optional<XlsxRow> ahead = Optional.empty();

  private SheetRecords(String name, XlsxFile file, XlsxSheet sheet, XlsxRows rows) {
    this.name = name;
    this.file = file;
    this.sheet = sheet;
    this.rows = rows;
  }

  /// Opens a sheet of a workbook.
  ///
  /// @param wanted its name or its number; without one it is the first that people see
  /// @throws InputException when there is none, or the workbook cannot be read
  static SheetRecords open(Path path, Optional<String> wanted) {
    var name = path.toString();
    try {
      if (Files.isDirectory(path)) {
        throw refused(name, Code.FOLDER, Detail.name("Excel"));
      }
      var file = XlsxFile.open(path);
      try {
        if (file.properties().containsKey(OURS)) {
          throw refused(name, Code.REPORT_NOT_TABLE);
        }
        var sheet = sheet(name, file.sheets(), wanted);
        return new SheetRecords(name, file, sheet, file.rows(sheet));
      } catch (InputException | UnsoundFileException e) {
        file.close();
        throw e;
      }
    } catch (UnsoundFileException e) {
      throw unsound(name, e);
    } catch (IOException e) {
      throw refused(name, SourceFile.why(path, e));
    }
  }

  private static XlsxSheet sheet(String name, List<XlsxSheet> all, Optional<String> wanted) {
    if (wanted.isEmpty()) {
      return all.stream()
          .filter(each -> !each.hidden())
          .findFirst()
          .orElseThrow(() -> refused(name, Code.NO_SHEET));
    }
    var names = all.stream().map(XlsxSheet::name).toList();
    return all.stream()
        .filter(each -> HeadingText.same(each.name(), wanted.get()))
        .findFirst()
        .or(() -> numbered(all, wanted.get()))
        .orElseThrow(
            () ->
                refused(
                    name,
                    Code.NO_SUCH_SHEET,
                    Detail.written(wanted.get()),
                    Spelling.suggestion(wanted.get(), names)));
  }

  /// The sheet of that number, the first being 1; a name comes before a number.
  private static Optional<XlsxSheet> numbered(List<XlsxSheet> all, String wanted) {
    return Optional.of(wanted.strip())
        .filter(each -> NUMBER.matcher(each).matches())
        .map(Integer::valueOf)
        .filter(number -> number <= all.size())
        .map(number -> all.get(number - 1));
  }

  @Override
  public boolean more() {
    try {
      if (ahead.isEmpty()) {
        ahead = rows.next();
      }
      return ahead.isPresent();
    } catch (UnsoundFileException e) {
      throw unsound(name, e);
    }
  }

  @Override
  public TableRecord next() {
    more();
    var row = ahead.orElseThrow();
    ahead = Optional.empty();
    var cells = new ArrayList<TableCell>();
    for (var each : row.cells()) {
      while (cells.size() < each.column() - 1) {
        cells.add(new TableCell(place(row.number(), cells.size() + 1), ""));
      }
      cells.add(cell(each));
    }
    var texts = cells.stream().map(TableCell::text).toList();
    return new TableRecord(place(row.number(), 1), String.join("\t", texts), cells);
  }

  private TableCell cell(XlsxCell cell) {
    return new TableCell(
        place(cell.row(), cell.column()), cell.value().shown().strip(), fault(cell));
  }

  private Place place(int row, int column) {
    return new Place(name, new FileSpot.Cell(sheet.name(), sheet.number(), row, column));
  }

  /// Why a cell's value cannot be used; one that is not available is a gap.
  private static Optional<Code> fault(XlsxCell cell) {
    return cell.fault()
        .filter(code -> code != Code.CELL_WITH_ERROR || !cell.value().equals(NOT_AVAILABLE));
  }

  @Override
  public List<Diagnostic> warnings() {
    return List.of();
  }

  @Override
  public void close() {
    try {
      rows.close();
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputException unsound(String name, UnsoundFileException e) {
    return refused(name, e.wrong().code(), e.wrong().details().toArray(Detail[]::new));
  }

  private static InputException refused(String name, Code code, Detail... details) {
    return new InputException(Place.startOf(name), Subject.TABLE, code, details);
  }
}
