package fidelity.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text in columns of a terminal: how wide it is, and where its lines break.
class MonospacedTextTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "äö, 2",
    "a\u0308o\u0308, 2",
    "漢字, 4",
    "😀, 2",
    "'', 0",
    "–, 1",
    "a\u00ADb, 2",
    "“…”, 3",
    "\u200B, 0"
  })
  void everyTextTakesTheColumnsThatItsCharactersFill(String text, int width) {
    assertThat(MonospacedText.width(text)).isEqualTo(width);
  }

  @Test
  void linesBreakBetweenWords() {
    assertThat(MonospacedText.wrap("työn haku on nopea", 8))
        .containsExactly("työn", "haku on", "nopea");
  }

  @Test
  void aWordThatIsTooLongIsCut() {
    assertThat(MonospacedText.wrap("a työllistyminen b", 6))
        .containsExactly("a", "työlli", "stymin", "en b");
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    assertThat(MonospacedText.wrap("", 5)).containsExactly("");
  }
}
