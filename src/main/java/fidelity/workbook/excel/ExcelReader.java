package fidelity.workbook.excel;

import fidelity.input.xlsx.SharedTexts;
import fidelity.input.xlsx.SheetList;
import fidelity.input.xlsx.XmlPart;
import fidelity.ooxml.OfficeFile;
import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import fidelity.scoring.ReportContent;
import java.util.Map;
import java.util.SequencedMap;
import javax.xml.stream.XMLStreamException;

/// Reads what an Excel file says, whoever wrote it, in little time and memory whatever it holds.
public final class ExcelReader {

  private ExcelReader() {}

  /// The file's properties, the texts, numbers and formulas of all its cells, and a hash of each of
  /// its parts.
  ///
  /// @throws UnsoundFileException when it is no sound Excel file, or one too large to be a report
  public static ReportContent read(byte[] bytes) throws UnsoundFileException {
    return OfficeFile.read(
        bytes,
        Code.UNSOUND_EXCEL_FILE,
        file -> new ReportContent(file.properties(), cells(file), file.hashes()));
  }

  /// The file's properties alone, which are there much sooner than all its cells.
  ///
  /// @throws UnsoundFileException when it is no sound Excel file, or one too large to be a report
  public static SequencedMap<String, String> properties(byte[] bytes) throws UnsoundFileException {
    return OfficeFile.properties(bytes, Code.UNSOUND_EXCEL_FILE);
  }

  private static SequencedMap<String, String> cells(OfficeFile file) throws XMLStreamException {
    var cells = new SheetCells(SharedTexts.of(file.part("xl/sharedStrings.xml")));
    for (var sheet : sheets(file).entrySet()) {
      cells.read(sheet.getKey(), file.part(sheet.getValue()));
    }
    return cells.all();
  }

  /// The name of each sheet, with the name of its part.
  private static Map<String, String> sheets(OfficeFile file) throws XMLStreamException {
    var targets = new SheetList();
    XmlPart.read(file.part("xl/_rels/workbook.xml.rels"), targets);
    XmlPart.read(file.part("xl/workbook.xml"), targets);
    return targets.sheets();
  }
}
