package fidelity.workbook.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.workbook.PageSetup;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Rows are put into the place that POI leaves for them, and nowhere else.
class ReproducibleZipTest {

  private static final String PART = "/xl/worksheets/sheet1.xml";
  private static final String ROW =
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>ours</t></is></c></row>";

  private static final Sheet SHEET =
      new Sheet("Sheet", List.of(), List.of(), List.of(), new PageSetup(Paper.PORTRAIT, 0, 0, ""));

  @Test
  void rowsStandInTheirSheet() throws IOException {
    try (var file = new XSSFWorkbook()) {
      file.createSheet();
      var read = new XSSFWorkbook(new ByteArrayInputStream(written(file)));
      assertThat(read.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("ours");
    }
  }

  @Test
  void aSheetThatHasRowsAlreadyIsRefusedByName() throws IOException {
    try (var file = new XSSFWorkbook()) {
      file.createSheet().createRow(0);
      assertThatThrownBy(() -> written(file))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("No place '<sheetData/>' in '<?xml");
    }
  }

  private static byte[] written(XSSFWorkbook file) throws IOException {
    var rows = new WrittenRows(SHEET, List.of(ROW.getBytes(StandardCharsets.UTF_8)), List.of());
    var bytes = new ByteArrayOutputStream();
    new ReproducibleZip(file, Map.of(PART, rows)).write(bytes);
    return bytes.toByteArray();
  }
}
