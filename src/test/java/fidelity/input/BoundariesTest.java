package fidelity.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fidelity.input.condition.ConditionException;
import fidelity.input.condition.ConditionParser;
import fidelity.input.yaml.SourceFile;
import fidelity.input.yaml.YamlReader;
import fidelity.letters.Characters;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Spelling;
import fidelity.problem.Subject;
import fidelity.rubric.Checksum;
import fidelity.rubric.Question.YesNo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Both sides of every limit of the reading.
class BoundariesTest {

  private static final List<String> WORDS = List.of("items", "sources", "reason", "a");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "item, items",
    "itms, items",
    "ITEMS, items",
    "resaon, reason",
    "iemts, ",
    "itesm, items",
    "ietsm, ",
    "sorces, sources",
    "source, sources",
    "rea, ",
    "ite, ",
    "sorcers, sources",
    "b, ",
    "xyz, "
  })
  void aWordIsMeantWhenAThirdOfItsLettersDifferAtMost(String written, String meant) {
    assertThat(Spelling.nearest(written, WORDS).orElse(null)).isEqualTo(meant);
  }

  @Test
  void theNearestOfSeveralIsMeant() {
    assertThat(Spelling.nearest("weekly", List.of("weakly", "weekly_", "meekly", "weekly")))
        .contains("weekly");
    assertThat(Spelling.nearest("monthlyy", List.of("mouthly", "monthly"))).contains("monthly");
  }

  @ParameterizedTest
  @CsvSource({"31, true", "32, true", "33, false"})
  void bracketsStandThirtyTwoDeepAtMost(int depth, boolean read) {
    assertThat(reads("(".repeat(depth) + "done" + ")".repeat(depth))).isEqualTo(read);
    assertThat(reads("not ".repeat(depth) + "done")).isEqualTo(read);
  }

  @Test
  void bracketsBesideEachOtherAreNotDeep() {
    assertThat(reads("(done) or ".repeat(40) + "not done" + " and not done".repeat(40))).isTrue();
  }

  private static boolean reads(String condition) {
    try {
      ConditionParser.parse(condition, List.of(new YesNo("done", "Done")));
      return true;
    } catch (ConditionException e) {
      assertThat(e.wrong()).isEqualTo(Message.of(Code.CONDITION_TOO_DEEP, Detail.whole(32)));
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({"31..31, true", "31..30, false", "31..32, true", "0..0, true"})
  void anIntervalMayBeOneNumber(String answer, boolean read) throws IOException {
    assertThat(
            problems(
                "items: { 15: { answers: { days_to_employer_contact: %s } } }".formatted(answer)))
        .isEqualTo(read ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0", "1, 1, 0", "12, 12, 0", "12, 13, 1", "0, 0, 1", "12, -1, 1"})
  void atMostEveryClientIsEmployed(int clients, int employed, int problems) throws IOException {
    assertThat(
            problems(
                "items: {}\noutcome: { clients: %d, employed: %d }".formatted(clients, employed)))
        .isEqualTo(problems);
  }

  @ParameterizedTest
  @CsvSource({"100, 0", "101, 1"})
  void aHundredSpecialistsAreReadAtMost(int specialists, int problems) throws IOException {
    var sets = "{}, ".repeat(specialists);
    assertThat(problems("items: { 17: { answers: [%s] } }".formatted(sets))).isEqualTo(problems);
  }

  @ParameterizedTest
  @CsvSource({"90, 0", "91, 1"})
  void aReportMayBeNinetyDaysLate(int days, int warnings) throws IOException {
    var reported = LocalDate.of(2025, 3, 11).plusDays(days);
    var file = review("items: {}\nreported: " + reported);
    assertThat(ReviewReader.read(file, new Rubrics()).warnings()).hasSize(warnings);
  }

  @ParameterizedTest
  @CsvSource({
    "2028-02-29, 0",
    "2027-02-29, 1",
    "2028-3-11, 1",
    "2028-03-11T09:00, 1",
    "12028-03-11, 1",
    "-2028-03-11, 1"
  })
  void aDayIsOneOfTheCalendar(String day, int problems) throws IOException {
    assertThat(problems("items: {}\nreported: \"" + day + "\"")).isEqualTo(problems);
  }

  @Test
  void theOutcomeIsWhatTheFileSays() throws IOException {
    var file = review("items: {}\noutcome: { clients: 30, employed: 12 }");
    var outcome = ReviewReader.read(file, new Rubrics()).review().outcome().orElseThrow();
    assertThat(outcome.clients()).isEqualTo(30);
    assertThat(outcome.employed()).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(ints = {1022, 1023, 1024, 1025, 2047, 2048, 2049, 2050, 3073, 3074, 3075, 6149})
  void aPairOfCharactersStandsAnywhere(int at) throws IOException {
    var start = "rubric: ips-25\n# ";
    var file = folder.resolve("emoji.yaml");
    Files.writeString(
        file,
        start
            + "x".repeat(at - start.length())
            + "\uD83D\uDE42\nsite: { id: a, name: A }\nvisited: 2025-03-11\nitems: {}\n");
    assertThat(problems(file)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1F, 1", "20, 0", "7E, 0", "7F, 1", "9F, 1", "A0, 0"})
  void controlCharactersAreRefusedAsTheyAreAndAsEscapes(String code, int problems)
      throws IOException {
    var character = (char) Integer.parseInt(code, 16);
    assertThat(problems("items: {}\n# a" + character + "b")).isEqualTo(problems);
    assertThat(problems("items: {}\ntitle: \"a\\x%sb\"".formatted(code))).isEqualTo(problems);
  }

  /// The parser refuses most of them itself, without our words.
  @Test
  void everyControlCharacterIsNamed() {
    for (var character = (char) 0; character <= 0xA0; character++) {
      var text = "items: {}\n# a%s# b".formatted(character);
      if (Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0) {
        assertThatThrownBy(() -> YamlReader.read(file(text)))
            .hasFieldOrPropertyWithValue(
                "problems",
                List.of(
                    Diagnostic.of(
                        new Place("x.yaml", 2, 4),
                        Subject.FILE,
                        Code.CONTROL_CHARACTER,
                        Detail.name("U+%04X".formatted((int) character)))));
      } else {
        assertThat(YamlReader.read(file(text)).found()).isEqualTo(new Detail.Found.AMap());
      }
    }
  }

  @Test
  void everyHalfOfACharacterIsNamed() {
    for (var half : List.of("\uD83D", "\uDE42", "\uDE42\uD83D")) {
      for (var rest : List.of("", "b")) {
        assertThatThrownBy(
                () ->
                    YamlReader.read(
                        new SourceFile(
                            "x.yaml", "items: {}\n# a" + half + rest, Checksum.of(new byte[0]))))
            .hasMessageStartingWith("x.yaml:2:4: half-character");
      }
    }
  }

  private static SourceFile file(String text) {
    return SourceFile.of("x.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"\\uD83D\\uDE42, 0", "\\uD83D, 1", "\\uDE42, 1", "\\uDE42\\uD83D, 1"})
  void halfACharacterIsRefused(String escapes, int problems) throws IOException {
    assertThat(problems("items: {}\ntitle: \"%s\"".formatted(escapes))).isEqualTo(problems);
  }

  @ParameterizedTest
  @CsvSource({"32768, 0", "32769, 1"})
  void aLineHasItsLimit(int length, int problems) throws IOException {
    var line = "title: ";
    var text = line + "x".repeat(length - line.length());
    for (var end : List.of("", "\n", "\r\n", "\r")) {
      assertThat(problems("items: {}\n" + text + end)).isEqualTo(problems);
    }
  }

  @ParameterizedTest
  @CsvSource({"\\n, 5:3", "\\r\\n, 5:3", "\\r, 5:3"})
  void aPlaceCountsEveryLineEndOnce(String end, String place) {
    var text = "items: {}\n# a\n\n\n# \u0001\n".replace("\n", end.translateEscapes());
    assertThatThrownBy(() -> Characters.check("x.yaml", text))
        .hasMessageStartingWith("x.yaml:%s: control-character".formatted(place));
  }

  @ParameterizedTest
  @CsvSource({"EF BF BD, 0", "C3 A4, 0", "C3, 1", "ED A0 80, 1", "EF BF BD C3, 1"})
  void whatIsNotUtf8IsRefused(String hex, int problems) throws IOException {
    var file = review("items: {}\n# ");
    var bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
    Files.write(file, bytes, StandardOpenOption.APPEND);
    assertThat(problems(file)).isEqualTo(problems);
  }

  @ParameterizedTest
  @CsvSource({"1048576, 0", "1048577, 1"})
  void aFileHasItsLimit(int bytes, int problems) throws IOException {
    var file = review("items: {}\n");
    var written = Files.size(file);
    var comment = "#".repeat(99) + "\n";
    var rest = bytes - (int) written;
    var padding = comment.repeat(rest / 100) + "#".repeat(rest % 100);
    Files.writeString(file, Files.readString(file) + padding, StandardCharsets.UTF_8);
    assertThat(Files.size(file)).isEqualTo(bytes);
    assertThat(problems(file)).isEqualTo(problems);
  }

  @ParameterizedTest
  @CsvSource({"19_991, 0", "19_992, 1"})
  void valuesHaveTheirLimit(String count, int problems) throws IOException {
    var sources = "x, \n".repeat(Integer.parseInt(count.replace("_", "")));
    assertThat(problems("items: { 1: { sources: [%s] } }".formatted(sources))).isEqualTo(problems);
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 0", "1, 101, 0", "1, 102, 1", "2, 2, 1", "3, 2, 1"})
  void aScaleRunsUpwardsByAHundredAtMost(int from, int to, int problems) throws IOException {
    var text = Files.readString(Path.of("rubrics/ips-25.yaml"));
    var file = folder.resolve("scale.yaml");
    Files.writeString(
        file,
        text.replace(
            "scores: { from: 1, to: 5 }", "scores: { from: %d, to: %d }".formatted(from, to)));
    try {
      RubricReader.read(SourceFile.read(file));
      assertThat(problems).isZero();
    } catch (InputException e) {
      var scores =
          e.problems().stream().filter(each -> each.subject().equals(Subject.key("scores")));
      assertThat(scores).hasSize(problems);
    }
  }

  /// Of an item with more than five million combinations that many count, each with every term.
  @ParameterizedTest
  @CsvSource({"60, 0", "61, 1"})
  void aRubricTakesThreeHundredMillionComparisonsAtMost(int terms, int problems)
      throws IOException {
    var questions = IntStream.range(0, 23).mapToObj("q%d"::formatted).toList();
    var condition =
        IntStream.range(0, terms)
            .mapToObj(term -> questions.get(term % 23))
            .collect(Collectors.joining(" or "));
    var item =
        "- item: 1\n  name: Large\n  standard: All.\n  sources: [DOC]\n  answers:\n"
            + questions.stream()
                .map("    %s: { yes-no: Seen }\n"::formatted)
                .collect(Collectors.joining())
            + "  levels:\n    2: { when: %s, says: Some }\n    1: { says: None }\n"
                .formatted(condition);
    var refused =
        catchThrowableOfType(InputException.class, () -> new Scales(folder).read("large", 2, item));
    assertThat(refused.problems())
        .filteredOn(each -> each.code() == Code.TOO_MANY_COMPARISONS)
        .hasSize(problems);
  }

  @Test
  void aChoiceWhoseOptionsCannotBeReadIsAProblemAndNothingElse() throws IOException {
    var file = review("items: {}\n");
    Files.writeString(file, Files.readString(file).replace("ips-25", "choice.yaml"));
    var item =
        """
        - item: 1
          name: Form
          standard: Used.
          answers: { form: { choice: Form, options: { } } }
          levels: { 2: { when: form = b, says: Used }, 1: { says: Not used } }
        """;
    new Scales(folder).write("choice", 2, item);
    assertThat(codes(file)).isNotEmpty();
  }

  /// However little each of them asks.
  @ParameterizedTest
  @CsvSource({"1_000, ''", "1_001, [too-many-comparisons]"})
  void aRubricHasAThousandItemsAtMost(String count, String code) throws IOException {
    var least =
        "- { item: %d, name: A, standard: B, levels: { 1: { says: C }, 2: { says: D } } }\n";
    var items = each(1, Integer.parseInt(count.replace("_", "")), least::formatted);
    new Scales(folder).write("many", 2, items);
    var file = review("items: {}\n");
    Files.writeString(file, Files.readString(file).replace("ips-25", "many.yaml"));
    assertThat(codes(file)).isEqualTo(code);
  }

  /// Ten items with the sets of a hundred specialists each, and an eleventh with some more.
  @ParameterizedTest
  @CsvSource({"0, ''", "1, [too-many-sets]", "100, [too-many-sets]", "101, [too-many-specialists]"})
  void aReviewTakesAThousandSetsOfSpecialistsAtMost(int more, String code) throws IOException {
    var item =
        """
        - item: %d
          name: Meetings
          standard: Held.
          per: specialist
          answers: { held: { yes-no: Held } }
          levels: { 2: { when: held, says: Held }, 1: { says: Not held } }
        """;
    new Scales(folder)
        .write(
            "rated",
            2,
            each(1, 11, item::formatted) + item.formatted(12).replace("  per: specialist\n", ""));
    var sets =
        each(1, 10, number -> "  %d: { answers: [%s] }\n".formatted(number, "{}, ".repeat(100)));
    var rest = "  11: { answers: [%s] }\n  12: { answers: {} }\n".formatted("{}, ".repeat(more));
    var file = review("items:\n" + sets + rest);
    Files.writeString(file, Files.readString(file).replace("ips-25", "rated.yaml"));
    assertThat(codes(file)).isEqualTo(code);
  }

  private static String each(int first, int last, IntFunction<String> text) {
    return IntStream.rangeClosed(first, last).mapToObj(text).collect(Collectors.joining());
  }

  private static String codes(Path file) {
    try {
      ReviewReader.read(file, new Rubrics());
      return "";
    } catch (InputException e) {
      return e.problems().stream()
          .map(each -> "[%s]".formatted(each.code().id()))
          .collect(Collectors.joining());
    }
  }

  private int problems(String rest) throws IOException {
    return problems(review(rest));
  }

  private static int problems(Path file) {
    try {
      ReviewReader.read(file, new Rubrics());
      return 0;
    } catch (InputException e) {
      return e.problems().size();
    }
  }

  private Path review(String rest) throws IOException {
    var file = folder.resolve("review.yaml");
    return Files.writeString(
        file,
        "rubric: ips-25\nsite: { id: a, name: A }\nvisited: 2025-03-11\n" + rest,
        StandardCharsets.UTF_8);
  }
}
