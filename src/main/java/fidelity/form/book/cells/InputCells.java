package fidelity.form.book.cells;

import fidelity.rubric.Amount;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Cells to fill in, with what is filled in.
public final class InputCells {

  /// The number format that shows a number as it is.
  public static final String GENERAL = "General";

  /// The day that spreadsheets count days from.
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  /// How far a division is worked out for those who do not compute.
  private static final int DECIMALS = 12;

  private InputCells() {}

  /// A text; blank where there is none.
  public static Cell text(String text) {
    return text.isEmpty() ? new Cell.Blank(CellStyle.INPUT) : new Cell.Text(text, CellStyle.INPUT);
  }

  /// A number as it is.
  public static Cell number(BigDecimal number) {
    return new Cell.Figure(number, GENERAL, CellStyle.INPUT);
  }

  /// A number that is worked out from how it was counted, so that this is not lost.
  public static Cell worked(String formula, BigDecimal number) {
    return new Cell.Formula(formula, number(number));
  }

  /// A day to come, as the language writes it: a protected sheet takes over no format from what is
  /// typed, and would show the number of the day.
  public static Cell day(String format) {
    return new Cell.Blank(CellStyle.INPUT, format);
  }

  /// A day as the language writes it.
  public static Cell day(LocalDate day, String format) {
    return new Cell.Figure(
        BigDecimal.valueOf(EPOCH.until(day, ChronoUnit.DAYS)), format, CellStyle.INPUT);
  }

  /// A number as cells hold it: Excel has no more digits, and no fractions.
  public static BigDecimal rounded(Amount amount) {
    return amount.rounded(DECIMALS).stripTrailingZeros();
  }
}
