package fidelity.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words and numbers are read as they are meant, and what cannot be seen inside them is found.
class UnseenLettersTest {

  @ParameterizedTest
  @CsvSource({
    "18\u00A0, 18",
    "\u00A018, 18",
    "75\u202F%, 75 %",
    "not\u2011seen, not-seen",
    "not\u2010seen, not-seen",
    "kylla\u0308, kyllä",
    "y\u200Bes, yes",
    "\uFEFFyes\u200E, yes",
    "kyllä, kyllä",
    "31..60, 31..60",
    "31\u201360, 31\u201360"
  })
  void aWordIsReadAsItIsMeant(String written, String meant) {
    assertThat(UnseenLetters.meant(written)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"rub\u200Bric, 3", "a\u2011b, 1", "a\u00A0b\u00A0, 1"})
  void aLetterInsideAWordIsFound(String word, int at) {
    assertThat(UnseenLetters.first(word)).contains(at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rubric",
        "\u00A0rubric\u00A0",
        "\uFEFFrubric",
        "rubric\u200B\uFEFF",
        "työ-aika 2"
      })
  void aWordWithoutSuchLettersInsideIsAsItSeems(String word) {
    assertThat(UnseenLetters.first(word)).isEmpty();
  }

  @Test
  void lettersAreNumberedAsUnicodeDoes() {
    assertThat(UnseenLetters.number(0xA0)).isEqualTo("U+00A0");
    assertThat(UnseenLetters.number(0x1F600)).isEqualTo("U+1F600");
  }
}
