package fidelity.words.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestRubric;
import fidelity.rubric.Language;
import fidelity.rubric.Rubric;
import fidelity.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Levels say when they hold, without an id.
class ConditionTextsTest {

  private static final Rubric RUBRIC = TestRubric.named("ips-25");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 5 | Clients per full-time specialist: at most 20",
        "1 | 1 | in all other cases",
        "2 | 4 | Share of the specialists' working time spent on employment services: at least 90%",
        "5 | 4 | Components met: 4 (of 5)",
      })
  void aConditionIsSaidInWords(String item, int level, String says) {
    var condition = RUBRIC.item(item).orElseThrow().level(level).condition();
    assertThat(new ConditionTexts(Words.of(Language.ENGLISH)).of(condition)).isEqualTo(says);
  }
}
