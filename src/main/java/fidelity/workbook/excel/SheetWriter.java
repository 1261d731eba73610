package fidelity.workbook.excel;

import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.Page;
import fidelity.workbook.Paper;
import fidelity.workbook.Row;
import fidelity.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Writes one sheet.
final class SheetWriter {

  /// Columns are counted in 256ths of a digit, and 5 of some 7 pixels a digit are padding.
  private static final int DIGIT = 256;

  private static final int PADDING = 183;
  private static final double INCH = 72;
  private static final int MOST_FOOTER = 90;

  private final Sheet sheet;
  private final XSSFSheet target;
  private final Styles styles;
  private final Locale language;
  private final List<String> warnings = new ArrayList<>();

  SheetWriter(Sheet sheet, XSSFSheet target, Styles styles, Locale language) {
    this.sheet = sheet;
    this.target = target;
    this.styles = styles;
    this.language = language;
  }

  /// Writes it, and says what could not be written as it is.
  List<String> write() {
    target.setDisplayGridlines(false);
    for (var column = 0; column < sheet.widths().size(); column++) {
      target.setColumnWidth(column, sheet.widths().get(column) * DIGIT + PADDING);
    }
    for (var row = 0; row < sheet.rows().size(); row++) {
      write(row, sheet.rows().get(row));
    }
    sheet.features().forEach(new FeatureWriter(sheet, target, language)::write);
    setUp(sheet.page());
    return warnings;
  }

  private void write(int number, Row row) {
    var written = target.createRow(number);
    written.setHeightInPoints((float) row.height());
    for (var column = 0; column < row.cells().size(); column++) {
      write(row.cells().get(column), written.createCell(column));
    }
  }

  private void write(Cell cell, XSSFCell written) {
    switch (cell) {
      case Cell.Blank(var style) -> written.setCellStyle(styles.text(style, false));
      case Cell.Text(var text, var style) -> {
        var safe = safe(text, written);
        written.setCellStyle(styles.text(style, safe.looksLikeFormula()));
        if (!text.isEmpty()) {
          written.setCellValue(safe.escaped());
        }
      }
      case Cell.Figure(var value, var format, var style) -> {
        written.setCellStyle(styles.number(style, format));
        written.setCellValue(value.doubleValue());
      }
      case Cell.Formula(var formula, var shown) -> write(formula, shown, written);
    }
  }

  /// A formula is written with its value, so that programs that do not compute show it too.
  private void write(String formula, Cell shown, XSSFCell written) {
    written.setCellFormula(formula);
    switch (shown) {
      case Cell.Text(var text, var style) -> {
        written.setCellStyle(styles.text(style, false));
        written.setCellValue(safe(text, written).escaped());
      }
      case Cell.Figure(var value, var format, var style) -> {
        written.setCellStyle(styles.number(style, format));
        written.setCellValue(value.doubleValue());
      }
      case Cell.Blank(var style) -> written.setCellStyle(styles.text(style, false));
      case Cell.Formula _ -> throw new IllegalArgumentException("A formula that shows a formula");
    }
  }

  private SafeText safe(String text, XSSFCell cell) {
    var safe = SafeText.of(text);
    if (safe.replaced() > 0) {
      var place = Area.cell(cell.getRowIndex(), cell.getColumnIndex()).on(sheet.name());
      warnings.add(
          "%s: characters that a workbook cannot hold: %s; they are shown as others"
              .formatted(place, safe.replaced()));
    }
    return safe;
  }

  private void setUp(Page page) {
    var print = target.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(page.paper() == Paper.LYING);
    print.setScale((short) page.paper().scale(sheet.widths()));
    target.setMargin(PageMargin.LEFT, Paper.SIDE_MARGIN / INCH);
    target.setMargin(PageMargin.RIGHT, Paper.SIDE_MARGIN / INCH);
    target.setMargin(PageMargin.TOP, Paper.END_MARGIN / INCH);
    target.setMargin(PageMargin.BOTTOM, Paper.END_MARGIN / INCH);
    target.getFooter().setLeft(footer(page.footer()));
    target.getFooter().setRight("&P / &N");
    if (page.headings() > 0) {
      target.createFreezePane(0, page.headings());
      target.setRepeatingRows(new CellRangeAddress(0, page.headings() - 1, -1, -1));
    }
  }

  /// The text without anything that a footer takes for a code, and not longer than one may be.
  private static String footer(String text) {
    var safe = SafeText.of(text).text().replace('\n', ' ');
    var most =
        safe.offsetByCodePoints(0, Math.min(MOST_FOOTER, safe.codePointCount(0, safe.length())));
    return safe.substring(0, most).replace("&", "&&");
  }
}
