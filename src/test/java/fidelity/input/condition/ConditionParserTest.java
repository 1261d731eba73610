package fidelity.input.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Truth;
import fidelity.rubric.Question.YesNo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Brackets and nots may stand in one another up to a limit, and beside each other without one; a
/// count names the questions that it counts.
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "count(done, told) >= 1 | Count[done, told] AT_LEAST 1",
        "count ( told , done )=2 | Count[told, done] EQUAL 2",
        "count(done, told, late) < 3 | Count[done, told, late] BELOW 3",
        "count(done, late) <= 0 | Count[done, late] AT_MOST 0",
        "met > 2 | Met[done, told, late] ABOVE 2",
        "count(done, told) >= 1 and count(told, late) >= 1 | Count[done, told] AT_LEAST 1, Count[told, late] AT_LEAST 1"
      })
  void aCountNamesWhatItCounts(String condition, String counts) {
    assertThat(parsed(condition).comparisons().map(ConditionParserTest::told))
        .containsExactly(counts.split("(?<=\\d), "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "count | 5 | COUNT_OF_NOTHING",
        "count >= 1 | 6 | COUNT_OF_NOTHING",
        "count done | 6 | COUNT_OF_NOTHING",
        "count( | 6 | UNCLOSED_BRACKET",
        "count() >= 1 | 6 | COUNTED_NEEDED",
        "count(done, ) >= 1 | 12 | COUNTED_NEEDED",
        "count(done, 2) >= 1 | 12 | COUNTED_NEEDED",
        "count(done, | 11 | UNCLOSED_BRACKET",
        "count(done, told | 16 | UNCLOSED_BRACKET",
        "count(done told) >= 1 | 11 | COUNT_NOT_CLOSED",
        "count(done, told >= 1 | 17 | COUNT_NOT_CLOSED",
        "count(done, done) >= 1 | 12 | COUNTED_TWICE",
        "count(done) >= 1 | 6 | COUNT_OF_ONE",
        "count(done, share) >= 1 | 12 | COUNTED_NOT_YES_NO",
        "count(done, tolt) >= 1 | 12 | CONDITION_UNKNOWN_QUESTION",
        "count(done, told) | 0 | COUNT_ALONE",
        "not met | 4 | COUNT_ALONE",
        "count(done, told) >= 3 | 21 | CONSTANT_OUT_OF_LIMITS",
        "count(done, told) >= -1 | 21 | CONSTANT_OUT_OF_LIMITS",
        "count(done, told) >= done | 21 | CONSTANT_NOT_A_NUMBER"
      })
  void aCountIsRefusedWhereItIsWrong(String condition, int offset, Code code) {
    var refused = catchThrowableOfType(ConditionException.class, () -> parsed(condition));
    assertThat(refused.wrong().code()).isEqualTo(code);
    assertThat(refused.offset()).isEqualTo(offset);
  }

  private static String told(Compare compare) {
    var counted = (Counted) compare.operand();
    return "%s%s %s %s"
        .formatted(
            counted.getClass().getSimpleName(),
            counted.components().stream().map(YesNo::id).toList(),
            compare.relation(),
            compare.constant());
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
    return ConditionParser.parse(
        condition,
        List.of(
            new YesNo("done", "Done"),
            new YesNo("told", "Told"),
            new YesNo("late", "Late", Truth.NO),
            new Percent("share", "Share")));
  }
}
