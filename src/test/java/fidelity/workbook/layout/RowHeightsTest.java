package fidelity.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.workbook.CellStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows grow with their lines and with the size of their letters, up to what Excel shows.
class RowHeightsTest {

  @ParameterizedTest(name = "{1} lines of {0} are {2} points high")
  @CsvSource({
    "TEXT, 1, 19",
    "TEXT, 2, 34",
    "QUIET, 1, 18",
    "TITLE, 1, 28",
    "RESULT, 1, 39",
    "TEXT, 26, 384",
    "TEXT, 27, 399",
    "TEXT, 28, 409",
    "TITLE, 16, 387",
    "TITLE, 17, 409",
  })
  void aRowIsAsTallAsItsLines(CellStyle style, int lines, double points) {
    assertThat(RowHeights.of(style, lines)).isEqualTo(points);
  }
}
