package fidelity.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file's name is shown whole and on one line, whatever it holds.
class VisibleNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a.yaml", "C:\\reviews\\a b.yaml", "Käynti – 😀\u200D.yaml", "ערב"})
  void whatCanBeSeenStays(String name) {
    assertThat(VisibleName.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "000A, \\n",
    "000D, \\r",
    "0009, \\t",
    "0000, \\u0000",
    "001B, \\u001B",
    "007F, \\u007F",
    "0085, \\u0085",
    "009B, \\u009B",
    "061C, \\u061C",
    "200E, \\u200E",
    "200F, \\u200F",
    "2028, \\u2028",
    "2029, \\u2029",
    "202A, \\u202A",
    "202E, \\u202E",
    "2066, \\u2066",
    "2069, \\u2069",
    "D800, \\uD800"
  })
  void whatCannotBeSeenIsWritten(String number, String shown) {
    var unseen = Character.toString(Integer.parseInt(number, 16));
    assertThat(VisibleName.of("a" + unseen + "b")).isEqualTo("a" + shown + "b");
  }

  @Test
  void nothingThatIsShownIsAControl() {
    var all = IntStream.rangeClosed(0, 0xFFFF).mapToObj(Character::toString).toList();
    assertThat(all)
        .allSatisfy(
            letter ->
                assertThat(VisibleName.of(letter).chars()).noneMatch(Character::isISOControl));
  }
}
