package fidelity.workbook.samples;

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
}
