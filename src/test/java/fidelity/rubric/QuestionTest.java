package fidelity.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.Option;
import fidelity.rubric.Question.Ordered;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What answers a question of each kind takes.
class QuestionTest {

  private static final Choice CHOICE =
      new Choice(
          "meetings",
          "Meetings",
          List.of(
              new Option("never", "Never"),
              new Option("monthly", "Monthly"),
              new Option("weekly", "Weekly")));

  private static final Quantity SEVERAL =
      new Quantity(
          "clients",
          "Clients",
          new Limits(Optional.of(new BigDecimal("1.5")), Optional.of(BigDecimal.TEN)));

  @ParameterizedTest
  @CsvSource({"-0.01, false", "0, true", "100, true", "100.01, false"})
  void aPercentageRunsFromZeroToAHundred(BigDecimal number, boolean taken) {
    assertThat(new Percent("share", "Share").takes(Amount.of(number))).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({"1.49, false", "1.5, true", "10, true", "10.01, false"})
  void aNumberStaysWithinItsLimits(BigDecimal number, boolean taken) {
    assertThat(SEVERAL.takes(Amount.of(number))).isEqualTo(taken);
  }

  static List<Ordered> ordered() {
    return List.of(new YesNo("seen", "Seen"), CHOICE);
  }

  @ParameterizedTest
  @MethodSource("ordered")
  void anOrderedQuestionTakesNoNumberAndHasACellForEachAnswer(Ordered question) {
    assertThat(question.takes(Amount.of(BigDecimal.ONE))).isFalse();
    assertThat(AnswerCells.of(question, List.of()).representatives())
        .isEqualTo(
            List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TWO).subList(0, question.count()));
  }

  static List<Numeric> numeric() {
    return List.of(new Percent("share", "Share"), SEVERAL);
  }

  @ParameterizedTest
  @MethodSource("numeric")
  void aNumericQuestionHasItsLimitsAndWhatLiesBetweenAsCells(Numeric question) {
    var cells = AnswerCells.of(question, List.of()).list();
    assertThat(cells)
        .first()
        .isEqualTo(new AnswerCell.Point(question.limits().least().orElseThrow()));
    assertThat(cells).hasSize(3);
    assertThat(cells)
        .last()
        .isEqualTo(new AnswerCell.Point(question.limits().most().orElseThrow()));
  }
}
