package fidelity.workbook.excel;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import fidelity.scoring.Provenance;
import fidelity.scoring.ReportContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;

/// Reads what an Excel file says, whoever wrote it.
public final class ExcelReader {

  private ExcelReader() {}

  /// The file's provenance, and the texts, numbers and formulas of all its cells.
  ///
  /// @throws IOException when it is no sound Excel file, or one too large to be a report
  public static ReportContent read(byte[] bytes) throws IOException {
    SafeZip.check(bytes);
    try (var file = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return new ReportContent(provenance(file.getProperties()), cells(file));
    } catch (IOException
        | RuntimeException
        | StackOverflowError e) { // a hostile file may break POI anywhere
      throw new UnsoundFileException(Code.UNSOUND_EXCEL_FILE, e);
    }
  }

  /// The file's provenance alone, which is there much sooner than all its cells.
  ///
  /// @throws IOException when it is no sound Excel file, or one too large to be a report
  public static Optional<Provenance> provenance(byte[] bytes) throws IOException {
    SafeZip.check(bytes);
    try (var file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      return provenance(new POIXMLProperties(file));
    } catch (IOException
        | OpenXML4JException
        | XmlException
        | RuntimeException
        | StackOverflowError e) { // a hostile file may break POI anywhere
      throw new UnsoundFileException(Code.UNSOUND_EXCEL_FILE, e);
    }
  }

  private static Optional<Provenance> provenance(POIXMLProperties from) {
    var properties = new LinkedHashMap<String, String>();
    for (var each : from.getCustomProperties().getUnderlyingProperties().getPropertyList()) {
      if (each.isSetLpwstr()) {
        properties.put(each.getName(), each.getLpwstr());
      }
    }
    return Provenance.find(properties);
  }

  private static SequencedMap<String, String> cells(XSSFWorkbook file) {
    var cells = new LinkedHashMap<String, String>();
    for (var sheet : file) {
      for (var row : sheet) {
        for (var cell : row) {
          var text = text(cell);
          if (!text.isEmpty()) {
            var place = "sheet '%s', cell %s".formatted(sheet.getSheetName(), cell.getAddress());
            cells.put(place, text);
          }
        }
      }
    }
    return cells;
  }

  /// A formula counts with the value that it shows: either may have been edited alone.
  private static String text(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? "%s (=%s)"
            .formatted(value(cell, cell.getCachedFormulaResultType()), cell.getCellFormula())
        : value(cell, cell.getCellType());
  }

  private static String value(Cell cell, CellType type) {
    return switch (type) {
      case NUMERIC -> number(cell.getNumericCellValue());
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case ERROR -> "error " + cell.getErrorCellValue();
      case STRING, FORMULA -> cell.getStringCellValue();
      case BLANK, _NONE -> "";
    };
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toString();
  }
}
