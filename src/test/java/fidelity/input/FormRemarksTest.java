package fidelity.input;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.data.json.ScriptJson;
import fidelity.form.engine.EngineCodes;
import fidelity.form.engine.RhinoEngine;
import fidelity.problem.InputException;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Language;
import fidelity.rubric.Question.YesNo;
import fidelity.words.problem.ProblemWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A form says of scores, reasons, names and what does not apply what the program says of files.
class FormRemarksTest {

  private static final String KINDS = "src/test/resources/form/engine/kinds.yaml";
  private static final ProblemWords WORDS = new ProblemWords(Language.ENGLISH);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "5",
        "0",
        "6",
        "3",
        "3.5",
        "3,5",
        "2.25",
        "4.9",
        "1.1",
        "5.0",
        "5.00",
        "4.000",
        "4,000",
        "+4",
        "-1",
        "04",
        "1.5",
        "0.5",
        "5.5",
        "x",
        "four",
        "4 ",
        "4/5",
        "3..4",
        "1234567890",
        "1234567890123",
        "4.0000000000000",
        "4e0",
        "²"
      })
  void ofScores(String score) throws IOException {
    for (var reason : List.of("seen", "")) {
      assertAlike(KINDS, 1, List.of(), score, reason, null);
      assertAlike("ips-25", 0, List.of(), score, reason, null);
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'', '', -",
        "'', a reason, -",
        "4, '', -",
        "'', '', There is none",
        "'', '', ''",
        "'', '', no",
        "'', '', Yes",
        "'', '', ' '",
        "3, seen, There is none",
        "'', seen, There is none",
        "3, '', no"
      })
  void ofItemsLeftOut(String score, String reason, @Nullable String left) throws IOException {
    for (var answers : List.of(List.<String>of(), List.of(""), List.of("Coach"))) {
      assertAlike(KINDS, 0, answers, score, reason, left);
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"'', '', -", "4, '', -", "'', '', There is none", "3, seen, There is none"})
  void ofItemsThatAlwaysApply(String score, String reason, @Nullable String left)
      throws IOException {
    for (var answers : List.of(List.<String>of(), List.of(""), List.of("Coach"))) {
      assertAlike(KINDS, 1, answers, score, reason, left);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A|A",
        "A|a.",
        "A|B",
        "|",
        "1",
        "12",
        "1a|2",
        "Coach 1|coach-1",
        "a name that is just forty letters long .",
        "a name that is by far longer than forty letters",
        "😀😀|😀😀"
      })
  void ofNames(String names) throws IOException {
    assertAlike(KINDS, 1, Arrays.asList(names.split("\\|", -1)), "", "", null);
  }

  /// @param names whose answers are recorded
  private void assertAlike(
      String rubric,
      int place,
      List<String> names,
      String score,
      String reason,
      @Nullable String left)
      throws IOException {
    var item = TestRubric.named(rubric).items().get(place);
    var form = new TypedItem(item, names, score, reason, left);
    try (var engine = RhinoEngine.of(TestRubric.named(rubric))) {
      var sentences = ScriptJson.write(WORDS.sentences(EngineCodes.ALL));
      assertThat(engine.call("remarks", String.valueOf(place), form.json(), sentences))
          .as(form.yaml())
          .isEqualTo(said(header(rubric) + form.yaml()));
    }
  }

  /// A built-in rubric by its id, another by its place.
  private static String rubric(String name) {
    return name.endsWith(".yaml") ? Path.of(name).toAbsolutePath().toString() : name;
  }

  private String said(String review) throws IOException {
    try {
      ReviewReader.read(Files.writeString(folder.resolve("review.yaml"), review), new Rubrics());
      return "";
    } catch (InputException e) {
      return e.problems().stream()
          .filter(each -> EngineCodes.ALL.contains(each.code()))
          .map(each -> each.code().id() + ": " + WORDS.message(each.message()))
          .sorted()
          .collect(joining("\n"));
    }
  }

  /// One item as it is typed into a form, and as a file has it.
  private record TypedItem(
      Item item, List<String> names, String score, String reason, @Nullable String left) {

    String json() {
      var sets =
          sets().stream()
              .map(name -> "{'specialist':'%s','answers':['%s']}".formatted(name, answer()))
              .collect(joining(","));
      return "{'sets':[%s],'score':'%s','reason':'%s','not_applicable':%s}"
          .formatted(sets, score, reason, left == null ? "null" : "'" + left + "'")
          .replace('\'', '"');
    }

    String yaml() {
      return "  %s:%n".formatted(item.id())
          + line("score", score.isEmpty() ? null : score.strip())
          + line("reason", reason.isEmpty() ? null : reason)
          + line("not_applicable", left)
          + (sets().isEmpty() ? "" : "    answers:%s%n".formatted(answers()));
    }

    private String answers() {
      return isOnce()
          ? " { %s: %s }".formatted(question(), answer())
          : sets().stream()
              .map(name -> name.isEmpty() ? "" : "specialist: '%s', ".formatted(name))
              .map(name -> "\n      - { %s%s: %s }".formatted(name, question(), answer()))
              .collect(joining());
    }

    private static String line(String key, @Nullable String text) {
      return text == null ? "" : "    %s: '%s'%n".formatted(key, text);
    }

    private List<String> sets() {
      return isOnce() && !names.isEmpty() ? List.of("") : names;
    }

    private boolean isOnce() {
      return item.cardinality() == Cardinality.ONCE;
    }

    private String question() {
      return item.questions().getFirst().id();
    }

    private String answer() {
      return item.questions().getFirst() instanceof YesNo ? "yes" : "3";
    }
  }

  private static String header(String rubric) {
    return """
        rubric: %s
        site: { id: s, name: S }
        visited: [2025-01-01]
        items:
        """
        .formatted(rubric(rubric));
  }
}
