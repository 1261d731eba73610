package fidelity.workbook.excel.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which number format prints a figure with the minus sign of reports.
class NegativeFormatTest {

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "1    | 0         | 0",
        "0    | 0.00      | 0.00",
        "-1   | 0         | '0;\\−0'",
        "-0.4 | 0.00      | '0.00;\\−0.00'",
        "-1   | '0\"/120\"' | '0\"/120\";\\−0\"/120\"'",
        "-1   | '+0;\\−0;0' | '+0;\\−0;0'",
        "-1   | '\"◄ \"0'   | '\"◄ \"0;\"◄ \"\\−0'"
      })
  void aNegativeFigureHasASectionOfItsOwn(BigDecimal figure, String format, String written) {
    assertThat(NegativeFormat.of(format, figure)).isEqualTo(written);
  }
}
