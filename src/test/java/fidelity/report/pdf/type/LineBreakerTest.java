package fidelity.report.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where text is cut into lines, and that no letter of it is lost.
class LineBreakerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "one two three   | one_two_/three",
        "one   two three | one___/two_/three",
        "extraordinary   | extraord/inary",
        "a extraordinary | a_/extraord/inary",
        "well-tempered   | well-/tempered",
        "12-13-14-15-16  | 12-13-/14-15-16",
        "72.0–100.0      | 72.0–/100.0",
        "−72.0–−100.0    | −72.0–/−100.0",
        "100.00/100.00   | 100.00//100.00",
        "1234567890      | 12345678/90",
        "eightlet ters   | eightlet_/ters"
      })
  void linesKeepTheSpaceTheyEndWith(String text, String lines) {
    assertThat(String.join("/", cut(text, 8)).replace(' ', '_')).isEqualTo(lines);
  }

  @Test
  void aLineEndsWhereTheTextSaysSo() {
    assertThat(cut("a\n\nb", 8)).containsExactly("a\n", "\n", "b");
  }

  @Test
  void thereIsAlwaysALetterOnALine() {
    assertThat(cut("abc", 0)).containsExactly("a", "b", "c");
  }

  @Test
  void aLinesWidthLeavesOutTheSpacesAtItsEnd() {
    assertThat(LineBreaker.lines("ab  ", ones("ab  "), 8).getFirst().width()).isEqualTo(2);
  }

  private static List<String> cut(String text, float measure) {
    return LineBreaker.lines(text, ones(text), measure).stream()
        .map(line -> text.substring(line.from(), line.to()))
        .toList();
  }

  private static float[] ones(String text) {
    var widths = new float[text.length()];
    Arrays.fill(widths, 1);
    return widths;
  }
}
