package fidelity.data.yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.input.yaml.SourceFile;
import fidelity.input.yaml.YamlReader;
import fidelity.problem.Told;
import fidelity.scoring.RandomScales;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A text is written so that it reads as itself, in the plainest form that can hold it.
class YamlTextTest {

  private static final int WIDTH = 40;

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "Seen                    ¦ Seen",
        "25 clients, of 30       ¦ 25 clients, of 30",
        "a:b #c                  ¦ \"a:b #c\"",
        "a:b#c                   ¦ a:b#c",
        "C:\\Logs                ¦ C:\\Logs",
        "it's \"so\"             ¦ it's \"so\"",
        "\"so\"                  ¦ >⏎\"so\"",
        "a: \\                   ¦ >⏎a: \\",
        "a:                      ¦ \"a:\"",
        "- a                     ¦ \"- a\"",
        "@a                      ¦ \"@a\"",
        "#1                      ¦ \"#1\"",
        "2024-01-01              ¦ \"2024-01-01\"",
        "2024-01-01 seen         ¦ \"2024-01-01 seen\"",
        "1.0                     ¦ \"1.0\"",
        "1e3                     ¦ \"1e3\"",
        "0x1F                    ¦ \"0x1F\"",
        "12:30                   ¦ \"12:30\"",
        "12:30 o'clock           ¦ 12:30 o'clock",
        "yes                     ¦ \"yes\"",
        "Yes, seen               ¦ Yes, seen",
        "No                      ¦ \"No\"",
        "null                    ¦ \"null\"",
        "nullify                 ¦ nullify",
        "~                       ¦ \"~\"",
        ".inf                    ¦ \".inf\"",
        "../scale.yaml           ¦ ../scale.yaml",
        "\uD83D\uDE42 \u05E9\u05DC\u05D5\u05DD ¦ \uD83D\uDE42 \u05E9\u05DC\u05D5\u05DD",
        "a⏎b                     ¦ >⏎a⏎⏎b",
        "a⏎⏎b                    ¦ >⏎a⏎⏎⏎b",
        "a⏎  b                   ¦ |⏎a⏎  b",
        "a ⏎b                    ¦ \"a \\n\\⏎b\"",
        "a\tb                    ¦ >⏎a\tb",
        "a⏎\tb                   ¦ |⏎a⏎\tb",
        "a\u2028b                ¦ \"a\\u2028b\"",
        "a⏎\u00A0b               ¦ \"a\\n\\⏎\\u00A0b\"",
        "a\u000Bb                ¦ \"a\\u000Bb\"",
        "a\u0085b                ¦ \"a\\u0085b\""
      })
  void eachTextHasOneForm(String text, String lines) {
    assertThat(YamlText.lines(text.replace('⏎', '\n'), WIDTH, WIDTH))
        .containsExactly(lines.split("⏎", -1));
  }

  @ParameterizedTest
  @CsvSource({"40, 1", "41, 2"})
  void aTextStandsOnOneLineWhereThereIsRoom(int letters, int lines) {
    var words = "a " + "b".repeat(letters - 2);
    assertThat(YamlText.lines(words, WIDTH, 60)).hasSize(lines);
    var colon = "a: " + "b".repeat(letters - 5);
    assertThat(YamlText.lines(colon, WIDTH, 60)).hasSize(lines);
  }

  @Test
  void aLongTextIsFoldedBetweenItsWords() {
    assertThat(YamlText.lines("abc def: ghi # jkl  mno pqr", 10, 12))
        .containsExactly(">", "abc def: ghi", "# jkl  mno", "pqr");
  }

  @Test
  void aTextWithEscapesGoesOnInTheNextLine() {
    assertThat(YamlText.lines("abc def\u2028   ghi\n jkl\u00A0\"\\", 12, 14))
        .containsExactly("\"abc \\", "def\\u2028   \\", "ghi\\n\\", "\\ jkl\u00A0\\\"\\\\\"");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"1000, >", "1001, \""})
  void aWordThatIsTooLongIsBroken(int letters, String sign) {
    var lines = YamlText.lines("a " + "b".repeat(letters), WIDTH, WIDTH);
    assertThat(lines.getFirst()).startsWith(sign);
    assertThat(read(file("a " + "b".repeat(letters)))).isEqualTo("a " + "b".repeat(letters));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a ", "a: ", "a\n", "a\t", "\u2028", "\uD83D\uDE42", "\u00A0", "\""})
  void aHundredThousandCharactersAreNoTrouble(String piece) {
    var text = "x" + piece.repeat(100_000 / piece.length()) + "x";
    assertThat(read(file(text))).isEqualTo(text);
    assertThat(file(text).lines()).allMatch(line -> line.length() <= 1_100);
  }

  @Property(tries = 2_000, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void everyTextReadsAsItself(@ForAll long seed) {
    var text = new NastyTexts(new Random(seed)).words();
    assertThat(read(file(text))).isEqualTo(text.strip());
  }

  /// Which are refused is for the reader to say, at their place.
  @Test
  void everyCharacterIsWrittenAndThoseThatNobodyNeedsAreRefused() {
    for (var character = 1; character <= 0xFFFF; character++) {
      var text = "a%cb".formatted((char) character);
      var told = Told.by(() -> read(file(text)));
      if (Character.isSurrogate((char) character)) {
        assertThat(told).containsExactly("1:8 HALF_CHARACTER");
      } else if (Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0) {
        assertThat(told).containsExactly("1:8 CONTROL_CHARACTER");
      } else {
        assertThat(read(file(text))).isEqualTo(text);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "a, a",
    "a b, a b",
    "no, \"no\"",
    "1.0, \"1.0\"",
    "a: b, \"a: b\"",
    "a\"b: c, \"a\\\"b: c\""
  })
  void aKeyIsAWordANumberOrQuoted(String key, String written) {
    assertThat(YamlText.key(key)).isEqualTo(written);
  }

  /// A file that holds the text as its title.
  private static String file(String text) {
    var lines = YamlText.lines(text, WIDTH, WIDTH);
    return lines.stream()
        .map(line -> line.isEmpty() ? "\n" : "  " + line + "\n")
        .collect(joining("", "title:", ""))
        .replaceFirst(" ", "");
  }

  private static String read(String file) {
    var source = SourceFile.of("a.yaml", file.getBytes(StandardCharsets.UTF_8));
    var map = (MapNode) YamlReader.read(source);
    return ((Scalar) map.entries().getFirst().value()).text();
  }
}
