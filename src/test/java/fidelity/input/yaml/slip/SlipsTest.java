package fidelity.input.yaml.slip;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.yaml.SourceFile;
import fidelity.input.yaml.YamlReader;
import fidelity.problem.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Slips are found in lines that are no YAML and nowhere else, and the rest is read once they are
/// mended.
class SlipsTest {

  @ParameterizedTest
  @MethodSource("sound")
  void whatIsYamlHasNone(Path file) throws IOException {
    assertThat(Slips.in("a.yaml", Files.readString(file)).slips()).isEmpty();
  }

  static Stream<Path> sound() throws IOException {
    try (var samples = Files.list(Path.of("samples"));
        var rubrics = Files.list(Path.of("rubrics"));
        var cases = Files.walk(Path.of("src/test/resources/golden"))) {
      return Stream.of(samples, rubrics, cases)
          .flatMap(files -> files)
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(SlipsTest::isSound)
          .sorted()
          .toList()
          .stream();
    }
  }

  private static boolean isSound(Path file) {
    try {
      YamlReader.read(SourceFile.read(file));
      return true;
    } catch (InputException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: it's \"so\" {fine} [here] 10:30 #1 - x",
        "a: |\n  @b: [c\n  d: \"\n\n  'e",
        "a: >-\n  - f: g: h",
        "a: |2  # remark\n    text",
        "a:\n- b\n- c: d\n  e: f\n-\n  g: h",
        "a:\n  - - b\n    - c",
        "a: \"b\n  c: d\n  [e\"",
        "a: 'b''c\n\n  d'  # remark",
        "a: \"b\\Lc\\P\"  # \\L\nd: {e: \"\\P\", f: g}",
        "a: {b: c, d: [e, 'f: g', \"h] i\"], j: {}}",
        "a: [b,\n  c,\n  d: e]\nf: g",
        "{\"a\":{\"b\":[1,2],\"c\":\"d: e #f\"},\n\"g\":\"h\"}",
        "a: b\n  goes on\n\n  and on",
        "a:\n  b\n  c",
        "\"a b\": c\n'd': e\nf g: h",
        "a: -1\nb: ?x\nc: :y",
        "---\na: b\n...",
        "# only\na: # nothing\nb: c # remark",
        "a"
      })
  void whateverYamlAllowsIsNoSlip(String text) {
    YamlReader.read(SourceFile.of("a.yaml", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(Slips.in("a.yaml", text).slips()).isEmpty();
  }

  @Test
  void aMendedFileKeepsThePlacesOfAllThatStandsInIt() {
    var mended = Slips.in("a.yaml", "a: @b: c\nd: \"e\\%\"\n e: f\n").text();
    assertThat(mended.lines()).containsExactly("a: ＠b： c", "d: \"e＼%\"", "e: f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n\u00a0b: c", "\u200ba: b", "a:\n \u3000b: c"})
  void unseenBlanksAtTheBeginningOfLinesAreSeen(String text) {
    assertThat(Slips.unseenIndents(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a: b\u00a0", "  a: \u200bb\n\n\tc"})
  void unseenLettersElsewhereAreNone(String text) {
    assertThat(Slips.unseenIndents(text)).isFalse();
  }
}
