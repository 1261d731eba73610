package fidelity.keys.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A group of one's own comes back from the line of a cell.
class TagLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "region | Central | region: Central",
        "Alue: 1 | Länsi: # 1 | Alue\\: 1: Länsi: # 1",
        "a\\b | c\\d | a\\\\b: c\\d"
      })
  void itIsReadAsItIsWritten(String name, String text, String line) {
    assertThat(new TagLine(name, text).format()).isEqualTo(line);
    assertThat(TagLine.parse(line)).contains(new TagLine(name, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Central", ": Central", "a\\: b", "a\\"})
  void withoutANameBeforeAColonItIsNone(String line) {
    assertThat(TagLine.parse(line)).isEmpty();
  }
}
