package fidelity.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Columns are printed at their size where they fit on the paper, else as large as they can.
class PaperTest {

  @ParameterizedTest(name = "{0}: a column of {1} digits at {2} %")
  @CsvSource({
    "PORTRAIT, 90, 100",
    "PORTRAIT, 91, 99",
    "LANDSCAPE, 134, 100",
    "LANDSCAPE, 135, 99",
    "PORTRAIT, 900, 10",
    "PORTRAIT, 2000, 10",
  })
  void columnsAreScaledDownToThePaper(Paper paper, int width, int percent) {
    assertThat(paper.scale(List.of(width))).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({"PORTRAIT, 90, 689.96", "PORTRAIT, 900, 6899.6", "LANDSCAPE, 134, 457.78"})
  void moreRowsFitOnAPageThatIsScaledDown(Paper paper, int width, double points) {
    assertThat(paper.capacity(List.of(width))).isCloseTo(points, within(1e-9));
  }
}
