package fidelity.input.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.rubric.Condition;
import fidelity.rubric.Question.YesNo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Brackets and nots may stand in one another up to a limit, and beside each other without one.
class ConditionParserTest {

  @ParameterizedTest
  @ValueSource(ints = {31, 32})
  void bracketsAndNotsStandThirtyTwoDeepAtMost(int depth) {
    assertThat(parsed(inBrackets(depth))).isEqualTo(parsed("done"));
    assertThat(parsed(inNots(depth))).isNotEqualTo(parsed("done"));
  }

  @Test
  void deeperOnesAreRefused() {
    assertThat(refused(inBrackets(33))).isEqualTo(tooDeep());
    assertThat(refused(inNots(33))).isEqualTo(tooDeep());
  }

  @Test
  void bracketsBesideEachOtherAreNotDeep() {
    var conditions = "(done) or ".repeat(40) + "not done" + " and not done".repeat(40);
    assertThat(parsed(conditions).comparisons()).hasSize(81);
  }

  private static String inBrackets(int depth) {
    return "(".repeat(depth) + "done" + ")".repeat(depth);
  }

  private static String inNots(int depth) {
    return "not ".repeat(depth) + "done";
  }

  private static Message tooDeep() {
    return Message.of(Code.CONDITION_TOO_DEEP, Detail.whole(32));
  }

  private static Message refused(String condition) {
    return catchThrowableOfType(ConditionException.class, () -> parsed(condition)).wrong();
  }

  private static Condition parsed(String condition) {
    return ConditionParser.parse(condition, List.of(new YesNo("done", "Done")));
  }
}
