package fidelity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cells are called as spreadsheets call them.
class AreaTest {

  @ParameterizedTest
  @CsvSource({"0, 0, A1", "9, 25, Z10", "0, 26, AA1", "0, 701, ZZ1", "0, 702, AAA1"})
  void aCellHasLettersAndANumber(int row, int column, String reference) {
    assertThat(Area.cell(row, column).reference()).isEqualTo(reference);
  }

  @Test
  void anAreaOnAnotherSheetIsFixedAndItsSheetQuoted() {
    assertThat(Area.column(2, 4, 8).on("Ann's")).isEqualTo("'Ann''s'!$C$5:$C$9");
  }
}
