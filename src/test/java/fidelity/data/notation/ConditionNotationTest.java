package fidelity.data.notation;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.condition.ConditionParser;
import fidelity.rubric.Limits;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Option;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A comparison is written as a rubric file writes it, and reads as the same one.
class ConditionNotationTest {

  private static final List<Question> QUESTIONS =
      List.of(
          new YesNo("done", "Done"),
          new YesNo("told", "Told"),
          new YesNo("late", "Late"),
          new Quantity("clients", "Clients", Limits.NONE),
          new Percent("share", "Share"),
          new Choice(
              "often",
              "Often",
              List.of(new Option("never", "No"), new Option("two-a-day", "Yes"))));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "done",
        "not done",
        "clients <= 20.5",
        "clients != -3",
        "share > 97",
        "often = two-a-day",
        "often >= never",
        "met = 3",
        "count(done, told) >= 1",
        "count(late, done, told) < 3"
      })
  void aComparisonIsWrittenAsItIsRead(String condition) {
    assertThat(written(condition)).containsExactly(condition);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not (clients <= 20) | clients > 20",
        "not (done or often = never) | not done; often != never",
        "not count(done,told)<2 | count(done, told) >= 2"
      })
  void aNotIsWrittenIntoItsComparison(String condition, String written) {
    assertThat(String.join("; ", written(condition))).isEqualTo(written);
  }

  private static List<String> written(String condition) {
    return ConditionParser.parse(condition, QUESTIONS)
        .negationNormalForm()
        .comparisons()
        .map(ConditionNotation::of)
        .toList();
  }
}
