package fidelity.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Long lines, control characters and halves of characters are refused with their place.
class CharactersTest {

  private static final String LONGEST = "x".repeat(32_768);

  @ParameterizedTest
  @ValueSource(strings = {"", "a\n", "a\r\nb", "a\tb", "ä\u00A0\uD83D\uDE42"})
  void textForPeoplePasses(String text) {
    assertThat(Characters.perhapsUnfit(text)).isFalse();
    assertPasses(text);
  }

  @Test
  void theLongestLinePassesWhereverItStands() {
    for (var text : List.of(LONGEST, LONGEST + "\n", "a\n" + LONGEST, LONGEST + "\n" + LONGEST)) {
      assertThat(Characters.perhapsUnfit(text)).isFalse();
      assertPasses(text);
    }
    assertPasses(LONGEST + "\r\n" + LONGEST + "\r" + LONGEST);
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "'a\n', 2", "'a\r\nb\r\n', 3"})
  void aLongerLineIsRefusedAtItsBeginning(String before, int line) {
    for (var after : List.of("", "\n", "\r\n", "\r", "\na")) {
      var text = before + LONGEST + "x" + after;
      assertThat(Characters.perhapsUnfit(text)).isTrue();
      assertRefused(text, line, 1, Code.LINE_TOO_LONG, Detail.amount(32_768));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1F", "7F", "85"})
  void aControlCharacterIsRefusedWhereItStands(String hex) {
    var character = (char) Integer.parseInt(hex, 16);
    assertRefused(
        "a\n\uD83D\uDE42" + character, 2, 2, Code.CONTROL_CHARACTER, Detail.name("U+00" + hex));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aPlaceCountsEveryLineEndOnce(String end) {
    assertRefused(
        "a\nb\n\n\n# \u0001\n".replace("\n", end),
        5,
        3,
        Code.CONTROL_CHARACTER,
        Detail.name("U+0001"));
  }

  @Test
  void halfACharacterIsRefusedWhereItStands() {
    assertRefused("a\uD83Db", 1, 2, Code.HALF_CHARACTER, Detail.name("U+D83D"));
    assertRefused("a\uDE42b", 1, 2, Code.HALF_CHARACTER, Detail.name("U+DE42"));
  }

  @Test
  void theLineEndOfOldMainframesIsLookedAt() {
    assertThat(Characters.perhapsUnfit("a\u0085b")).isTrue();
  }

  @Test
  void aTextWithSuchCharactersIsRefusedOnce() {
    var problems = new Problems();
    var place = new Place("a.yaml", 3, 4);
    Characters.check("a\u0001b\u0002", place, problems);
    assertThatThrownBy(problems::throwIfAny)
        .hasFieldOrPropertyWithValue(
            "problems",
            List.of(
                Diagnostic.of(place, Subject.TEXT, Code.CONTROL_CHARACTER, Detail.name("U+0001"))));
  }

  private static void assertPasses(String text) {
    assertThatCode(() -> Characters.check("a.yaml", text)).doesNotThrowAnyException();
  }

  private static void assertRefused(String text, int line, int column, Code code, Detail detail) {
    assertThatThrownBy(() -> Characters.check("a.yaml", text))
        .hasFieldOrPropertyWithValue(
            "problems",
            List.of(Diagnostic.of(new Place("a.yaml", line, column), Subject.FILE, code, detail)));
  }
}
