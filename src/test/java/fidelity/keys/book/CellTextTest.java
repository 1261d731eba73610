package fidelity.keys.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A long text in several cells is still one text.
class CellTextTest {

  @ParameterizedTest(name = "{0} characters stand in {1} cells")
  @CsvSource({"0, 1", "1, 1", "32767, 1", "32768, 2", "65534, 2", "65535, 3"})
  void aTextGoesOnWhereACellIsFull(int length, int cells) {
    assertThat(CellText.parts("x".repeat(length))).hasSize(cells);
  }

  static Stream<String> texts() {
    return Stream.of(
        "", "short", "y" + "😀".repeat(20_000), "😀".repeat(40_000), "_x0041_".repeat(6_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noCharacterIsTornAndNoneIsLost(String text) {
    var parts = CellText.parts(text);
    assertThat(CellText.joined(parts)).isEqualTo(text);
    assertThat(parts)
        .allSatisfy(part -> assertThat(part).hasSizeLessThanOrEqualTo(BookFormat.LONGEST_TEXT))
        .noneSatisfy(part -> assertThat(part).matches(".*\\p{Cs}.*"));
  }
}
