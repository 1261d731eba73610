package fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every test class says in a sentence what it holds.
class TestClassesTest {

  /// A sentence, then perhaps annotations, then the class.
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?m)^/// [\\p{Lu}`][^\\n]*(\\n///[^\\n]*)*(?<=[.:])(\\n@[^\\n]*(\\n[ )][^\\n]*)*)*\\n"
              + "(public |abstract |final )*class ");

  @Test
  void eachBeginsWithItsSentence() throws IOException {
    assertThat(testClasses()).hasSizeGreaterThan(100);
    assertThat(testClasses()).filteredOn(file -> !hasSentence(file)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/// A day.\nclass DayTest {",
        "/// `day` prints a day.\nclass DayTest {",
        "/// A day\n/// is long.\n@Tag(\"slow\")\nclass DayTest {",
        "/// A day.\n@ParameterizedClass\n@ValueSource(\n    ints = 1)\nfinal class DayTest {"
      })
  void aSentenceStandsOverTheClassAndItsAnnotations(String text) {
    assertThat(SENTENCE.matcher(text).find()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class DayTest {",
        "/// A day\nclass DayTest {",
        "/// a day.\nclass DayTest {",
        "/// A day\n// is long.\nclass DayTest {",
        "/// A day.\n\nclass DayTest {",
        "class DayTest {\n  /// A day.\n  class Night {"
      })
  void aTextWithoutASentenceIsFound(String text) {
    assertThat(SENTENCE.matcher(text).find()).isFalse();
  }

  private static List<Path> testClasses() throws IOException {
    try (var files = Files.walk(Path.of("src/test/java"))) {
      return files.filter(file -> file.toString().endsWith("Test.java")).sorted().toList();
    }
  }

  private static boolean hasSentence(Path file) {
    try {
      return SENTENCE.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
