package fidelity.workbook.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.workbook.samples.FormulaCells;
import fidelity.workbook.samples.SampleWorkbooks;
import fidelity.workbook.samples.SheetDump;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Another library finds in a workbook what POI finds in it.
class SecondReaderTest {

  @ParameterizedTest
  @FieldSource("fidelity.workbook.samples.SampleWorkbooks#SAMPLES")
  void readsEverySheetAndCell(String sample) throws IOException {
    var bytes = SampleWorkbooks.bytes(SampleWorkbooks.sample(sample));
    var cells = 0;
    try (var ours = SampleWorkbooks.open(bytes);
        var theirs = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(theirs.getSheets()).hasSize(7);
      for (var sheet : theirs.getSheets().toList()) {
        var expected = ours.getSheet(sheet.getName());
        for (var row : sheet.read()) {
          for (var cell : row.stream().filter(each -> each != null).toList()) {
            var same = expected.getRow(row.getRowNum() - 1).getCell(cell.getColumnIndex());
            if (same.getCellType() == CellType.STRING) {
              assertThat(cell.getText()).isEqualTo(same.getStringCellValue());
              cells++;
            } else if (same.getCellType() == CellType.NUMERIC) {
              assertThat(cell.asNumber().doubleValue()).isEqualTo(same.getNumericCellValue());
              cells++;
            }
          }
        }
      }
    }
    assertThat(cells).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @FieldSource("fidelity.workbook.samples.SampleWorkbooks#SAMPLES")
  void noFormulaShowsAnError(String sample) throws IOException {
    try (var book = SampleWorkbooks.open(SampleWorkbooks.bytes(SampleWorkbooks.sample(sample)))) {
      var shown = FormulaCells.of(book).values().stream().map(SheetDump::value).toList();
      assertThat(shown).hasSizeGreaterThan(50).noneMatch(value -> value.startsWith("error"));
    }
  }
}
