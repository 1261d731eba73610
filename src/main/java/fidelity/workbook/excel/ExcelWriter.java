package fidelity.workbook.excel;

import fidelity.problem.Message;
import fidelity.workbook.DefinedName;
import fidelity.workbook.Workbook;
import fidelity.workbook.WorkbookMetadata;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a workbook as an Excel file. The same workbook gives the same bytes.
public final class ExcelWriter {

  private static final String CREATOR = "fidelity";

  /// Writes the file and leaves the stream open.
  ///
  /// @return in plain words what could not be written as it is
  public List<Message> write(Workbook workbook, OutputStream out) throws IOException {
    var file = new XSSFWorkbook();
    try {
      var rows = fill(file, workbook);
      new ReproducibleZip(file, rows).write(out);
      return rows.values().stream().flatMap(each -> each.warnings().stream()).toList();
    } finally {
      file.getPackage().revert(); // closing would save everything once more
    }
  }

  /// Fills the file with all but the sheets' rows, and returns those by the names of their parts.
  private static SequencedMap<String, WrittenRows> fill(XSSFWorkbook file, Workbook workbook) {
    var rows = new LinkedHashMap<String, WrittenRows>();
    var styles = new Styles(file);
    var language = workbook.metadata().language();
    workbook.sheets().forEach(sheet -> file.createSheet(sheet.name()));
    workbook.names().forEach(name -> define(file, name));
    for (var sheet : workbook.sheets()) {
      var target = file.getSheet(sheet.name());
      new SheetWriter(sheet, target, language).write();
      rows.put(target.getPackagePart().getPartName().getName(), WrittenRows.of(sheet, styles));
    }
    describe(file.getProperties(), workbook.metadata());
    return rows;
  }

  private static void define(XSSFWorkbook file, DefinedName defined) {
    var name = file.createName();
    name.setNameName(defined.name());
    name.setRefersToFormula(defined.reference());
  }

  private static void describe(POIXMLProperties properties, WorkbookMetadata metadata) {
    var core = properties.getCoreProperties();
    var date = Date.from(metadata.date().atStartOfDay(ZoneOffset.UTC).toInstant());
    core.setCreator(CREATOR);
    core.setTitle(SafeText.of(metadata.title()).text());
    core.setCreated(Optional.of(date));
    core.setModified(Optional.of(date));
    core.getUnderlyingProperties().setLanguageProperty(metadata.language());
    properties.getExtendedProperties().setApplication(metadata.program());
    metadata
        .properties()
        .forEach(
            (name, text) ->
                properties.getCustomProperties().addProperty(name, SafeText.of(text).text()));
  }
}
