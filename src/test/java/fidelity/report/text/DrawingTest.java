package fidelity.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.CellContent.Steps;
import fidelity.report.Figure.BandScale;
import fidelity.report.Figure.Stretch;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Scores as steps and totals as bars: what is sure, what is possible, what is missing.
class DrawingTest {

  @ParameterizedTest
  @CsvSource({
    "1, 5, 3, 3, ●●●○○ 3, ###.. 3",
    "1, 5, 1, 5, ●◐◐◐◐ 1-5, #++++ 1-5",
    "1, 5, 5, 5, ●●●●● 5, ##### 5",
    "1, 5, 3.5, 3.5, ●●●◖○ 3.5, ###-. 3.5",
    "1, 5, 4.5, 4.5, ●●●●◖ 4.5, ####- 4.5",
    "-2, 2, -1.5, -1.5, ●◖○○○ -1.5, #-... -1.5",
    "-2, 2, -1, 0, ●●◐○○ -1-0, ##+.. -1-0",
    "0, 10, 0, 0, ●○○○○○○○○○○ 0, #.......... 0",
    "0, 11, 7, 7, 7, 7"
  })
  void aScoreIsDrawnUnlessTheScaleIsTooLong(
      int from, int to, BigDecimal lowest, BigDecimal highest, String unicode, String ascii) {
    var text = lowest.compareTo(highest) == 0 ? lowest.toPlainString() : lowest + "-" + highest;
    var steps = new Steps(from, to, lowest, highest, false, text);
    assertThat(Drawing.UNICODE.steps(steps)).isEqualTo(unicode);
    assertThat(Drawing.ASCII.steps(steps)).isEqualTo(ascii);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, ····················, ....................",
    "0.62, 0.62, ····················, ....................",
    "0.63, 0.63, ▏···················, ....................",
    "97, 97, ███████████████████▍, ###################.",
    "99.9, 99.9, ███████████████████▉, ###################.",
    "100, 100, ████████████████████, ####################",
    "70, 81, ██████████████▒▒▒···, ##############+++...",
    "0, 100, ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒, ++++++++++++++++++++"
  })
  void aBarIsFullOnlyAtTheHighestTotal(
      BigDecimal lowest, BigDecimal highest, String unicode, String ascii) {
    var scale = scale("25", "100", lowest, highest);
    assertThat(Drawing.UNICODE.bar(scale)).isEqualTo(unicode);
    assertThat(Drawing.ASCII.bar(scale)).isEqualTo(ascii);
  }

  @ParameterizedTest
  @CsvSource({"-10, ....................", "0, ##########..........", "10, ####################"})
  void aBarBeginsBelowZeroWhereTotalsDo(BigDecimal total, String ascii) {
    assertThat(Drawing.ASCII.bar(scale("-10", "10", total, total))).isEqualTo(ascii);
  }

  private static BandScale scale(String from, String to, BigDecimal lowest, BigDecimal highest) {
    var band = new Stretch(new BigDecimal(from), new BigDecimal(to), "Good", "", "", true);
    return new BandScale("", "", List.of(band), lowest, highest, "", "");
  }
}
