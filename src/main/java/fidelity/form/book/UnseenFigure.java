package fidelity.form.book;

import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.math.BigDecimal;

/// Cells with numbers that only formulas read.
final class UnseenFigure {

  private UnseenFigure() {}

  static Cell.Figure of(int number) {
    return of(BigDecimal.valueOf(number));
  }

  static Cell.Figure of(BigDecimal number) {
    return new Cell.Figure(number, InputCells.GENERAL, CellStyle.TEXT);
  }
}
