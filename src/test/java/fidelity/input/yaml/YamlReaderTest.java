package fidelity.input.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.problem.Told;
import fidelity.rubric.Checksum;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A YAML file becomes nodes that know their places, up to the limits of a file; what belongs in no
/// form is refused.
class YamlReaderTest {

  private static final String EMOJI = "\uD83D\uDE42";

  @Test
  void mapsListsAndTextsKnowTheirPlaces() {
    assertThat(read("a:\n  - b\n  - 'c'\nd: {e: }\n"))
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(SourceLines.class)
        .isEqualTo(
            new MapNode(
                place(1, 1),
                List.of(
                    new Entry(
                        "a",
                        place(1, 1),
                        new ListNode(
                            place(2, 3),
                            List.of(
                                new Scalar(place(2, 5), "b", SourceLines.NONE),
                                new Scalar(place(3, 5), "c", SourceLines.NONE)))),
                    new Entry(
                        "d",
                        place(4, 1),
                        new MapNode(
                            place(4, 4),
                            List.of(
                                new Entry(
                                    "e",
                                    place(4, 5),
                                    new Scalar(place(4, 7), "", SourceLines.NONE))))))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "yes", "2025-03-11", "~", "0x1F", ".inf"})
  void everyValueIsTheTextThatIsWritten(String text) {
    assertThat(read(text).found()).isEqualTo(Detail.found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: &b c | 1:4 YAML_ANCHOR",
        "a: &b [c] | 1:4 YAML_ANCHOR",
        "a: !!str b | 1:4 YAML_TAG",
        "{a: b, a: c} | 1:8 DUPLICATE_KEY",
        "a: b~---~c: d | 3:1 SECOND_DOCUMENT",
        "%YAML 3.0~---~a | 1:1 YAML_VERSION"
      })
  void whatBelongsInNoFormIsRefused(String text, String told) {
    assertThat(told(text.replace('~', '\n'))).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# only"})
  void aFileWithoutADocumentIsRefused(String text) {
    assertThat(told(text)).containsExactly("1:1 EMPTY_FILE");
  }

  @Test
  void linesThatAreNoYamlAreToldTogether() {
    assertThat(told("a: b: c\nd: [e\nf: \"g\n"))
        .containsExactly("1:5 COLON_IN_TEXT", "2:4 OPEN_BRACKET", "3:4 UNCLOSED_QUOTE");
  }

  @ParameterizedTest
  @ValueSource(ints = {63, 64})
  void mapsAndListsStandSixtyFourDeepAtMost(int depth) {
    assertThat(told(nested(depth))).isEmpty();
  }

  @Test
  void deeperOnesAreRefused() {
    assertThat(problems(nested(65)))
        .containsExactly(
            Diagnostic.of(place(1, 65), Subject.YAML, Code.TOO_DEEP, Detail.whole(64)));
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  @Test
  void twentyThousandValuesAreReadAtMost() {
    assertThat(told(listOf(19_999))).isEmpty();
    assertThat(problems(listOf(20_000)))
        .containsExactly(
            Diagnostic.of(
                place(20_001, 3),
                Subject.YAML,
                Code.TOO_MANY_VALUES,
                Detail.amount(20_001),
                Detail.amount(20_000)));
  }

  @Test
  void valuesOfASecondDocumentCountAsWell() {
    assertThat(told(listOf(9_999) + "---" + listOf(9_999)))
        .containsExactly("10002:1 SECOND_DOCUMENT");
    assertThat(told(listOf(9_999) + "---" + listOf(10_000)))
        .containsExactly("20002:1 TOO_MANY_VALUES");
  }

  /// A list, which is a value itself, of so many.
  private static String listOf(int values) {
    return "\n" + "- x\n".repeat(values);
  }

  @Test
  void theLargestFileIsRead() {
    var comment = "#".repeat(99) + "\n";
    var text = "a: b\n" + comment.repeat(10_485);
    assertThat(told(text + "#".repeat(1_048_576 - text.length()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1022, 1023, 1024, 1025, 2047, 2048, 2049, 2050, 3073, 3074, 3075, 6149})
  void aPairOfCharactersStandsAnywhere(int at) {
    assertThat(told("# " + "x".repeat(at - 2) + EMOJI + "\na: b\n")).isEmpty();
  }

  /// The parser refuses most of them itself, without our words.
  @Test
  void everyControlCharacterIsNamed() {
    for (var character = (char) 0; character <= 0xA0; character++) {
      var text = "items: {}\n# a%s# b".formatted(character);
      if (Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0) {
        assertThat(problems(text))
            .containsExactly(
                Diagnostic.of(
                    place(2, 4),
                    Subject.FILE,
                    Code.CONTROL_CHARACTER,
                    Detail.name("U+%04X".formatted((int) character))));
      } else {
        assertThat(told(text)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "\\x1F, 1:8 CONTROL_CHARACTER",
    "\\x20, ",
    "\\x7E, ",
    "\\x7F, 1:8 CONTROL_CHARACTER",
    "\\x9F, 1:8 CONTROL_CHARACTER",
    "\\xA0, ",
    "\\L, ",
    "\\P, ",
    "\\L\\x07, 1:8 CONTROL_CHARACTER",
    "\\uD83D\\uDE42, ",
    "\\uD83D, 1:8 HALF_CHARACTER",
    "\\uDE42, 1:8 HALF_CHARACTER",
    "\\uDE42\\uD83D, 1:8 HALF_CHARACTER"
  })
  void whatAnEscapeBringsInIsCheckedToo(String escape, String told) {
    assertThat(told("title: \"a%sb\"".formatted(escape)))
        .isEqualTo(told == null ? List.of() : List.of(told));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: \"b\\Lc\\Pd\"          | b\u2028c\u2029d",
        "title: \"b \\L~  \\P c\\\\L\"    | b \u2028 \u2029 c\\L",
        "title: \"\\Lb\\P\"            | b",
        "title: 'b\\L'~c: \"\\L\"       | b\\L",
        "title: C:\\Lists\\P~c: \"\\L\" | C:\\Lists\\P",
        "title: >~  \"\\L\"~c: \"\\L\"  | \"\\L\""
      })
  void separatorsOfLinesAndParagraphsAreEscapesBetweenQuotationMarksOnly(
      String text, String value) {
    var map = (MapNode) read(text.replace('~', '\n'));
    assertThat(map.entries().getFirst().value().found()).isEqualTo(Detail.found(value));
  }

  @Test
  void whatStandsBehindSuchAnEscapeKeepsItsPlace() {
    assertThat(told("{a: \"b\\Lc\\Pd\", e: f, e: g}")).containsExactly("1:22 DUPLICATE_KEY");
    assertThat(told("a: [\"b\\L\", \"c\\P\", !d e]\na: f"))
        .containsExactly("1:19 YAML_TAG", "2:1 DUPLICATE_KEY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDE42", "\uDE42\uD83D"})
  void everyHalfOfACharacterIsNamed(String half) {
    for (var rest : List.of("", "b")) {
      var file = new SourceFile("a.yaml", "items: {}\n# a" + half + rest, Checksum.of(new byte[0]));
      assertThat(Told.by(() -> YamlReader.read(file))).containsExactly("2:4 HALF_CHARACTER");
    }
  }

  private static Place place(int line, int column) {
    return new Place("a.yaml", line, column);
  }

  private static Node read(String text) {
    return YamlReader.read(SourceFile.of("a.yaml", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> told(String text) {
    return Told.by(() -> read(text));
  }

  private static List<Diagnostic> problems(String text) {
    return catchThrowableOfType(InputException.class, () -> read(text)).problems();
  }
}
