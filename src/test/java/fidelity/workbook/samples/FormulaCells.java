package fidelity.workbook.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The cells of a workbook that hold formulas.
public final class FormulaCells {

  private FormulaCells() {}

  /// By their full address, as in `Scores!C7`.
  public static SequencedMap<String, Cell> of(XSSFWorkbook book) {
    var formulas = new LinkedHashMap<String, Cell>();
    for (var sheet : book) {
      for (var row : sheet) {
        for (var cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.put(sheet.getSheetName() + "!" + cell.getAddress(), cell);
          }
        }
      }
    }
    return formulas;
  }

  /// How many formulas were compared; each must show what another program makes of it.
  public static int compare(XSSFWorkbook ours, XSSFWorkbook theirs) {
    var formulas = of(ours);
    for (var each : formulas.entrySet()) {
      var expected = each.getValue();
      var actual = same(theirs, expected);
      if (expected.getCachedFormulaResultType() == CellType.NUMERIC) {
        assertThat(actual.getNumericCellValue())
            .as(each.getKey())
            .isCloseTo(expected.getNumericCellValue(), within(1e-12));
      } else {
        assertThat(SheetDump.value(actual)).as(each.getKey()).isEqualTo(SheetDump.value(expected));
      }
    }
    return formulas.size();
  }

  private static Cell same(XSSFWorkbook book, Cell cell) {
    return book.getSheet(cell.getSheet().getSheetName())
        .getRow(cell.getRowIndex())
        .getCell(cell.getColumnIndex());
  }
}
