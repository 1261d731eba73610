package fidelity.workbook.samples;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A sheet as lines: `A1 = 4 [0.00]`, and a formula behind its value: `A2 = 8 [0] {SUM(A1,4)}`.
public final class SheetDump {

  private SheetDump() {}

  public static String of(XSSFSheet sheet) {
    return StreamSupport.stream(sheet.spliterator(), false)
            .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
            .filter(cell -> cell.getCellType() != CellType.BLANK)
            .map(SheetDump::line)
            .collect(Collectors.joining("\n"))
        + "\n"
        + print(sheet)
        + filled(sheet)
        + around(sheet);
  }

  /// The value that a cell shows, whether a formula makes it or not.
  public static String value(Cell cell) {
    var type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> NumberToTextConverter.toText(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case ERROR -> "error " + cell.getErrorCellValue();
      case BLANK, FORMULA, _NONE -> "";
    };
  }

  private static String line(Cell cell) {
    var format = cell.getCellStyle().getDataFormatString();
    return cell.getAddress()
        + " = "
        + value(cell).replace("\n", "\\n")
        + (format.equals("General") ? "" : " [" + format + "]")
        + (cell.getCellType() == CellType.FORMULA ? " {" + cell.getCellFormula() + "}" : "");
  }

  private static String print(XSSFSheet sheet) {
    var pane = sheet.getPaneInformation();
    var set = sheet.getPrintSetup();
    return "print: %s, %s, area %s, frozen rows %d, repeated %s, footer %s | %s, breaks %d\n"
        .formatted(
            set.getLandscape() ? "lying" : "upright",
            sheet.getFitToPage()
                ? "%d wide and %d high".formatted(set.getFitWidth(), set.getFitHeight())
                : "not fitted",
            area(sheet),
            pane == null ? 0 : pane.getHorizontalSplitPosition(),
            sheet.getRepeatingRows() == null ? "none" : sheet.getRepeatingRows().formatAsString(),
            sheet.getFooter().getLeft(),
            sheet.getFooter().getRight(),
            sheet.getRowBreaks().length + sheet.getColumnBreaks().length);
  }

  /// What a sheet to fill in says of itself; nothing for others.
  private static String filled(XSSFSheet sheet) {
    var lines = new StringBuilder();
    if (sheet.isSheetLocked()) {
      lines.append("protected\n");
    }
    for (var column = 0; column < 30; column++) {
      lines.append(sheet.isColumnHidden(column) ? "hidden column: %d\n".formatted(column) : "");
    }
    for (var row : sheet) {
      if (row.getZeroHeight()) {
        lines.append(
            "hidden row: %d, level %d\n".formatted(row.getRowNum() + 1, row.getOutlineLevel()));
      }
    }
    for (var each : sheet.getDataValidations()) {
      var allowed = each.getValidationConstraint();
      lines.append(
          "takes: %s %s | %s: %s | %s: %s\n"
              .formatted(
                  each.getRegions().getCellRangeAddress(0).formatAsString(),
                  allowed.getFormula1(),
                  each.getPromptBoxTitle(),
                  each.getPromptBoxText(),
                  each.getErrorBoxTitle(),
                  each.getErrorBoxText()));
    }
    return lines.toString();
  }

  private static String area(XSSFSheet sheet) {
    var area = sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet));
    return area == null ? "all" : area.replaceFirst(".*!", "");
  }

  private static String around(XSSFSheet sheet) {
    var lines = new StringBuilder();
    sheet
        .getTables()
        .forEach(
            table ->
                lines.append(
                    "table: %s %s\n".formatted(table.getName(), table.getArea().formatAsString())));
    if (sheet.getDrawingPatriarch() != null) {
      for (var anchor : sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray()) {
        var frame = anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
        lines.append("chart: %s | %s\n".formatted(frame.getTitle(), frame.getDescr()));
      }
    }
    var heights =
        StreamSupport.stream(sheet.spliterator(), false)
            .map(Row::getHeightInPoints)
            .map(height -> String.valueOf(Math.round(height)))
            .collect(Collectors.joining(" "));
    return lines.append("heights: ").append(heights).append('\n').toString();
  }
}
