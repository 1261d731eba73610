package fidelity.input;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Question;
import fidelity.rubric.QuestionKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which questions a rubric file can ask.
class QuestionReaderTest {

  private static final String ITEM =
      """
      - item: 1
        name: One
        standard: Good
        answers:
          seen: { yes-no: Seen }
          clients: { number: Clients, least: 0, most: 10 }
          share: { percent: Share }
          often: { choice: How often, options: { never: Never, daily: Daily } }
        levels:
          2: { when: seen and clients >= 9 and share >= 9 and often = daily, says: Good }
          1: { says: Poor }
      """;

  @TempDir private Path folder;

  @Test
  void everyKindIsReadFromAFileAndNoOther() throws IOException {
    assertThat(questions()).hasSameSizeAs(QuestionKind.values());
    assertThat(questions().stream().<Class<?>>map(Question::getClass))
        .containsExactlyInAnyOrderElementsOf(kinds(Question.class).toList());
  }

  private List<Question> questions() throws IOException {
    return new Scales(folder).read("all", 2, ITEM).rubric().items().getFirst().questions();
  }

  /// The records of a sealed interface.
  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(QuestionReaderTest::kinds);
  }
}
