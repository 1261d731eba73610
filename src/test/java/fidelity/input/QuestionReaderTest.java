package fidelity.input;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Question;
import fidelity.rubric.Question.Truth;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.QuestionKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({"'', YES", "', better: yes', YES", "', better: no', NO"})
  void aYesNoQuestionSaysWhichAnswerIsBetter(String better, Truth truth) throws IOException {
    var item = ITEM.replace("{ yes-no: Seen }", "{ yes-no: Seen%s }".formatted(better));
    assertThat(questions(item).getFirst()).isEqualTo(new YesNo("seen", "Seen", truth));
  }

  private List<Question> questions() throws IOException {
    return questions(ITEM);
  }

  private List<Question> questions(String item) throws IOException {
    return new Scales(folder).read("all", 2, item).rubric().items().getFirst().questions();
  }

  /// The records of a sealed interface.
  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(QuestionReaderTest::kinds);
  }
}
