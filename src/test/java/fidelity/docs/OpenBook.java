package fidelity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.workbook.samples.FormulaCells;
import fidelity.workbook.samples.SheetDump;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

/// An answer book in front of a reader, who types what a page says, and looks where it says.
///
/// Nothing is computed here: a spreadsheet does that. A line is a sheet, a cell, what the cell is
/// called in the book, and what stands in it.
final class OpenBook {

  private static final Pattern LINE =
      Pattern.compile(
          "(?<sheet>\\S.*?) {2,}(?<cell>[A-Z]+\\d+) {2,}(?<label>\\S.*?) {2,}(?<text>.+)");
  private static final int LABELS = 3;

  private final Path file;

  OpenBook(Path file) {
    this.file = file;
  }

  /// Types each line into its cell, as only a cell that is not locked lets one, and saves.
  void type(String lines) {
    try (var book = open()) {
      lines.lines().forEach(line -> type(cell(book, line), part(line, "text")));
      forget(book);
      try (var out = Files.newOutputStream(file)) {
        book.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lines with what the book shows in their cells, as they are where nothing was computed yet.
  String look(String lines) {
    try (var book = open()) {
      return lines.lines().map(line -> seen(book, line)).collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String seen(XSSFWorkbook book, String line) {
    var cell = cell(book, line);
    var shown = cell.getCTCell().isSetV() ? SheetDump.value(cell) : part(line, "text");
    return line.substring(0, line.length() - part(line, "text").length()) + shown + "\n";
  }

  /// Without the figures of before, as after a program that does not calculate.
  private static void forget(XSSFWorkbook book) {
    FormulaCells.of(book).values().stream()
        .map(each -> ((XSSFCell) each).getCTCell())
        .filter(CTCell::isSetV)
        .forEach(CTCell::unsetV);
  }

  private static void type(XSSFCell cell, String text) {
    assertThat(cell.getCellStyle().getLocked()).as("%s is locked", cell.getAddress()).isFalse();
    if (text.startsWith("=")) {
      cell.setCellFormula(text.substring(1));
    } else if (text.equals("(nothing)")) {
      cell.setBlank();
    } else if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      cell.setCellValue(LocalDate.parse(text));
    } else if (text.matches("[\\d.]+")) {
      cell.setCellValue(new BigDecimal(text).doubleValue());
    } else {
      cell.setCellValue(text);
    }
  }

  private static XSSFCell cell(XSSFWorkbook book, String line) {
    var place = new CellReference(part(line, "cell"));
    var row = book.getSheet(part(line, "sheet")).getRow(place.getRow());
    assertThat(row.getCell(LABELS).getStringCellValue()).startsWith(part(line, "label"));
    return row.getCell(place.getCol());
  }

  private static String part(String line, String name) {
    var parts = LINE.matcher(line);
    assertThat(parts.matches()).as("sheet  cell  label  text: %s", line).isTrue();
    return parts.group(name);
  }

  private XSSFWorkbook open() throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file));
  }
}
