package fidelity.input;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.yaml.SourceFile;
import fidelity.problem.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A rubric is read up to the limits of its id, its scale, its items and what there is to try in
/// them.
class RubricReaderTest {

  private static final String LEAST_ITEM =
      "- { item: %d, name: A, standard: B, levels: { 1: { says: C }, 2: { says: D } } }\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"1, ", "100, ", "101, 1:9 UNFIT_RUBRIC_ID"})
  void anIdHasAHundredCharactersAtMost(int characters, String told) {
    assertThat(told("x".repeat(characters), LEAST_ITEM.formatted(1))).isEqualTo(listOf(told));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, ",
    "1, 101, ",
    "1, 102, 14:9 UNFIT_SCALE",
    "2, 2, 14:9 UNFIT_SCALE",
    "3, 2, 14:9 UNFIT_SCALE"
  })
  void aScaleRunsUpwardsByAHundredAtMost(int from, int to, String told) throws IOException {
    var text =
        Files.readString(Path.of("rubrics/ips-25.yaml"))
            .replace(
                "scores: { from: 1, to: 5 }", "scores: { from: %d, to: %d }".formatted(from, to));
    var file = SourceFile.of("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(Told.by(() -> RubricReader.read(file, new Rubrics())))
        .filteredOn(each -> each.endsWith("UNFIT_SCALE"))
        .isEqualTo(listOf(told));
  }

  /// However little each of them asks.
  @ParameterizedTest
  @CsvSource({"1_000, ", "1_001, 1016:17 TOO_MANY_COMPARISONS"})
  void aRubricHasAThousandItemsAtMost(String count, String told) {
    var items =
        IntStream.rangeClosed(1, Integer.parseInt(count.replace("_", "")))
            .mapToObj(LEAST_ITEM::formatted)
            .collect(Collectors.joining());
    assertThat(told("many", items)).isEqualTo(listOf(told));
  }

  /// Of an item with more than five million combinations that many count, each with every term.
  @ParameterizedTest
  @CsvSource({
    "60, 16:15 TOO_MANY_COMBINATIONS",
    "61, 16:15 TOO_MANY_COMBINATIONS; 16:15 TOO_MANY_COMPARISONS"
  })
  void aRubricTakesThreeHundredMillionComparisonsAtMost(int terms, String told) {
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
    assertThat(String.join("; ", told("large", item))).isEqualTo(told);
  }

  @Test
  void aChoiceWithoutOptionsIsAProblemAndNothingElse() {
    var item =
        """
        - item: 1
          name: Form
          standard: Used.
          answers: { form: { choice: Form, options: { } } }
          levels: { 2: { when: form = b, says: Used }, 1: { says: Not used } }
        """;
    assertThat(told("choice", item))
        .containsExactly("19:51 TOO_FEW_OPTIONS", "20:37 CONDITION_UNKNOWN_OPTION");
  }

  private static List<String> listOf(String told) {
    return Optional.ofNullable(told).stream().toList();
  }

  private List<String> told(String id, String items) {
    return Told.by(
        () -> {
          try {
            new Scales(folder).read(id, 2, items);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
