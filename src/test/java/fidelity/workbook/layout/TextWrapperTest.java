package fidelity.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text falls into lines between words, and inside a word only where it is longer than a line.
class TextWrapperTest {

  @ParameterizedTest(name = "{0} in {1} is {2} lines")
  @CsvSource({
    "'', 10, 1",
    "one two, 10, 1",
    "one two three, 10, 2",
    "one-and-only-word, 10, 2",
    "1234567890, 10, 1",
    "12345678901, 10, 2",
    "日本語日本, 10, 1",
    "日本語日本語, 10, 2",
    "'a\nb\n', 10, 2",
    "ab, 0, 2",
  })
  void textFallsIntoLines(String text, int width, int lines) {
    assertThat(TextWrapper.lineEnds(text, width)).hasSize(lines).last().isEqualTo(text.length());
  }

  @ParameterizedTest(name = "{0} is {1} letters wide")
  @CsvSource({
    "'e\u0301', 1",
    "'a\u200Db', 2",
    "'\u10FF', 1",
    "'\u1100', 2",
    "'\u2014', 1",
    "'\uD83D\uDE42', 2",
  })
  void marksTakeNoRoomAndLettersOfEastAsiaTwice(String escaped, int width) {
    var text = escaped.translateEscapes();
    assertThat(TextWrapper.lineEnds(text, width)).hasSize(1);
    assertThat(TextWrapper.lineEnds(text + "xx", width + 1)).hasSizeGreaterThan(1);
  }
}
