package fidelity.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows that belong together begin a new page when they are higher than what is left of this one.
class PageFillTest {

  private static final double CAPACITY = 100;

  @ParameterizedTest(name = "{0} points, then {1} and {2} together: {3}")
  @CsvSource({
    "0, 0, 100, false",
    "0, 0, 101, false",
    "40, 0, 60, false",
    "40, 0, 60.5, true",
    "40, 20, 40, false",
    "40, 20, 41, true",
    "100, 0, 100, false",
    "150, 0, 50, false",
    "150, 0, 51, true",
  })
  void rowsStayWhereTheyFit(double before, double above, double together, boolean anew) {
    var page = new PageFill(CAPACITY);
    page.beginsAnew(0, before);
    assertThat(page.beginsAnew(above, together)).isEqualTo(anew);
  }
}
