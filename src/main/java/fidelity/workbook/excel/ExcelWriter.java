package fidelity.workbook.excel;

import fidelity.ooxml.SafeText;
import fidelity.problem.Message;
import fidelity.workbook.DefinedName;
import fidelity.workbook.Workbook;
import fidelity.workbook.WorkbookMetadata;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocumentPart;
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
      var own = new HashMap<String, OwnXml>();
      var warnings = fill(file, workbook, own);
      new ReproducibleZip(file, own).write(out);
      return warnings;
    } finally {
      file.getPackage().revert(); // closing would save everything once more
    }
  }

  /// Fills the file, and beside it what POI has no objects for, by the names of its parts.
  private static List<Message> fill(XSSFWorkbook file, Workbook workbook, Map<String, OwnXml> own) {
    var styles = new Styles(file);
    var texts = new NumberedTexts();
    var warnings = new ArrayList<Message>();
    workbook.sheets().forEach(sheet -> file.createSheet(sheet.name()));
    workbook.names().forEach(name -> define(file, name));
    for (var sheet : workbook.sheets()) {
      var target = file.getSheet(sheet.name());
      new SheetWriter(sheet, target, workbook.metadata().language()).write();
      var rows = WrittenRows.of(sheet, styles, texts);
      own.put(name(target), rows);
      warnings.addAll(rows.warnings());
    }
    own.put(name(file.getStylesSource()), styles.names());
    own.put(name(file.getSharedStringSource()), texts);
    describe(file.getProperties(), workbook.metadata());
    return warnings;
  }

  private static String name(POIXMLDocumentPart part) {
    return part.getPackagePart().getPartName().getName();
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
