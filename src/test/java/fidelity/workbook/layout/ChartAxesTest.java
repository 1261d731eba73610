package fidelity.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An axis of totals has round marks, six at most over its length.
class ChartAxesTest {

  @ParameterizedTest(name = "{0} to {1} by {2}")
  @CsvSource({
    "25, 125, 20, 20",
    "74, 114, 10, 70",
    "100, 114, 5, 100",
    "1, 5, 1, 1",
    "1, 2.2, 0.2, 1",
    "0, 60, 10, 0",
    "0, 61, 20, 0",
    "-7, 7, 5, -10"
  })
  void marksAreRound(BigDecimal least, BigDecimal most, BigDecimal step, BigDecimal from) {
    var axis = ChartAxes.totals(least, most, "0");
    assertThat(axis.step()).isEqualByComparingTo(step);
    assertThat(axis.from()).isEqualByComparingTo(from);
    assertThat(axis.to()).isGreaterThan(most);
  }
}
