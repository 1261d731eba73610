package fidelity.form.book.cells;

import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.math.BigDecimal;

/// Cells with numbers that only formulas read.
public final class UnseenFigure {

  private UnseenFigure() {}

  /// A whole number.
  public static Cell.Figure of(int number) {
    return of(BigDecimal.valueOf(number));
  }

  /// Any number.
  public static Cell.Figure of(BigDecimal number) {
    return new Cell.Figure(number, InputCells.GENERAL, CellStyle.TEXT);
  }
}
