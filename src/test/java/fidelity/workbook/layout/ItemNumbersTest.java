package fidelity.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An item's id is a number where nothing of it is lost as one.
class ItemNumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "25", "999999999"})
  void aPlainNumberIsOne(String id) {
    assertThat(ItemNumbers.cell(id, CellStyle.BODY))
        .isEqualTo(new Cell.Figure(new BigDecimal(id), "0", CellStyle.BODY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "01", "1a", "1.5", "-1", "1000000000", "A"})
  void allElseStaysText(String id) {
    assertThat(ItemNumbers.cell(id, CellStyle.BODY)).isEqualTo(new Cell.Text(id, CellStyle.BODY));
  }
}
