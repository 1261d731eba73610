package fidelity.review;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Limits;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Option;
import fidelity.rubric.QuestionKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// An answer fits the questions of its kind, within their limits and of their options.
class AnswerTest {

  @ParameterizedTest
  @EnumSource
  void notSeenFitsEveryQuestion(QuestionKind kind) {
    assertThat(new Answer.NotSeen().fits(question(kind))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"YES_NO, true", "CHOICE, false", "NUMBER, false", "PERCENT, false"})
  void aYesOrNoFitsAStatementAlone(QuestionKind kind, boolean fits) {
    assertThat(new Answer.YesNo(true).fits(question(kind))).isEqualTo(fits);
    assertThat(new Answer.YesNo(false).fits(question(kind))).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "daily, CHOICE, true",
    "weekly, CHOICE, false",
    "daily, YES_NO, false",
    "daily, NUMBER, false",
    "daily, PERCENT, false"
  })
  void anOptionFitsAChoiceThatHasIt(String option, QuestionKind kind, boolean fits) {
    assertThat(new Answer.Chosen(option).fits(question(kind))).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "1.9, NUMBER, false",
    "2, NUMBER, true",
    "10, NUMBER, true",
    "10.1, NUMBER, false",
    "-0.1, PERCENT, false",
    "0, PERCENT, true",
    "100, PERCENT, true",
    "100.1, PERCENT, false",
    "5, YES_NO, false",
    "5, CHOICE, false"
  })
  void aNumberFitsWithinTheLimits(BigDecimal value, QuestionKind kind, boolean fits) {
    assertThat(new Answer.Quantity(value).fits(question(kind))).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, PERCENT, true",
    "3, 3, PERCENT, true",
    "4, 3, PERCENT, false",
    "-1, 3, PERCENT, false",
    "1, 20, NUMBER, false",
    "1, 2, YES_NO, false",
    "1, 2, CHOICE, false"
  })
  void aShareFitsAPercentageAlone(
      BigDecimal part, BigDecimal whole, QuestionKind kind, boolean fits) {
    assertThat(new Answer.Share(part, whole).fits(question(kind))).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 2, NUMBER, true",
    "20, 2, NUMBER, true",
    "3.9, 2, NUMBER, false",
    "20.1, 2, NUMBER, false",
    "4, 2, PERCENT, false",
    "4, 2, YES_NO, false",
    "4, 2, CHOICE, false"
  })
  void aRatioFitsANumberAlone(
      BigDecimal number, BigDecimal divisor, QuestionKind kind, boolean fits) {
    assertThat(new Answer.Ratio(number, divisor).fits(question(kind))).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"YES, true, false", "YES, false, true", "NO, true, true", "NO, false, false"})
  void ofTwoAnswersToAStatementOneIsWorse(Question.Truth better, boolean yes, boolean worse) {
    var question = new Question.YesNo("seen", "Seen", better);
    assertThat(new Answer.YesNo(yes).isWorse(question)).isEqualTo(worse);
    assertThat(new Answer.NotSeen().isWorse(question)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 10, NUMBER, true",
    "1.9, 10, NUMBER, false",
    "2, 10.1, NUMBER, false",
    "0, 100, PERCENT, true",
    "0, 100.1, PERCENT, false",
    "5, 6, YES_NO, false",
    "5, 6, CHOICE, false"
  })
  void anIntervalFitsWithBothItsEnds(
      BigDecimal from, BigDecimal to, QuestionKind kind, boolean fits) {
    assertThat(new Answer.Interval(from, to).fits(question(kind))).isEqualTo(fits);
  }

  @Test
  void aShareIsItsExactPercentage() {
    var percent = new Answer.Share(BigDecimal.ONE, new BigDecimal("3")).percent();
    assertThat(percent.rounded(4)).isEqualTo("33.3333");
    assertThat(percent.numerator()).isEqualByComparingTo("100");
    assertThat(percent.denominator()).isEqualByComparingTo("3");
  }

  /// A question of that kind; a quantity from 2 to 10.
  @Test
  void answersAreTheSameByWhatTheySay() {
    var half = new Answer.Share(new BigDecimal("6"), new BigDecimal("12"));
    assertThat(quantity("3.3").isSameAs(quantity("3.30"))).isTrue();
    assertThat(quantity("3.3").isSameAs(quantity("3.31"))).isFalse();
    assertThat(half.isSameAs(quantity("50"))).isTrue();
    assertThat(quantity("50.0").isSameAs(half)).isTrue();
    assertThat(half.isSameAs(new Answer.Share(BigDecimal.ONE, BigDecimal.TWO))).isTrue();
    assertThat(interval("1", "2").isSameAs(interval("1.0", "2.0"))).isTrue();
    assertThat(interval("1", "2").isSameAs(interval("1", "3"))).isFalse();
    assertThat(quantity("1").isSameAs(interval("1", "1"))).isFalse();
    assertThat(new Answer.YesNo(true).isSameAs(new Answer.YesNo(true))).isTrue();
    assertThat(new Answer.YesNo(true).isSameAs(new Answer.YesNo(false))).isFalse();
    assertThat(new Answer.NotSeen().isSameAs(new Answer.NotSeen())).isTrue();
    assertThat(new Answer.Chosen("a").isSameAs(new Answer.Chosen("b"))).isFalse();
  }

  private static Answer quantity(String value) {
    return new Answer.Quantity(new BigDecimal(value));
  }

  private static Answer interval(String from, String to) {
    return new Answer.Interval(new BigDecimal(from), new BigDecimal(to));
  }

  private static Question question(QuestionKind kind) {
    return switch (kind) {
      case YES_NO -> new Question.YesNo("seen", "Seen");
      case CHOICE ->
          new Question.Choice(
              "often", "Often", List.of(new Option("never", "No"), new Option("daily", "Daily")));
      case NUMBER ->
          new Question.Quantity(
              "clients",
              "Clients",
              new Limits(Optional.of(BigDecimal.TWO), Optional.of(BigDecimal.TEN)));
      case PERCENT -> new Question.Percent("share", "Share");
    };
  }
}
