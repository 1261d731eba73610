package fidelity.data.notation;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.review.Answer;
import fidelity.rubric.Limits;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers are written so that a reader has no doubt what is meant.
class AnswerNotationTest {

  private static final Question ANY =
      new Quantity("q", "How many", new Limits(Optional.empty(), Optional.empty()));
  private static final Question UP_TO_1200 =
      new Quantity(
          "q", "How many", new Limits(Optional.empty(), Optional.of(new BigDecimal("1200"))));
  private static final Question PERCENT = new Percent("q", "Share");

  @ParameterizedTest
  @CsvSource({
    "18, 18, 18, 18 %",
    "3.30, 3.30, 3.30, 3.30 %",
    "0.125, 0.125, 0.125, 0.125 %",
    "0.999, 0.999, 0.999, 0.999 %",
    "1.000, 1.0000, 1.0000, 1.000 %",
    "1.2, 1.2, 1.2, 1.2 %",
    "1.200, 1.2000, 1.2000, 1.200 %",
    "1.201, 1.2010, 1.201, 1.201 %",
    "66.667, 66.6670, 66.667, 66.667 %",
    "-1.018, -1.0180, -1.0180, -1.018 %",
    "1000.018, 1000.018, 1000.018, 1000.018 %"
  })
  void aNumberThatMayBeThousandsHasAFourthPlace(
      BigDecimal number, String any, String limited, String percent) {
    var answer = new Answer.Quantity(number);
    assertThat(AnswerNotation.of(answer)).isEqualTo(any);
    assertThat(AnswerNotation.of(answer, ANY)).isEqualTo(any);
    assertThat(AnswerNotation.of(answer, UP_TO_1200)).isEqualTo(limited);
    assertThat(AnswerNotation.of(answer, PERCENT)).isEqualTo(percent);
  }

  @Test
  void sharesAndIntervalsHaveTwoNumbers() {
    var share = new Answer.Share(new BigDecimal("1.018"), new BigDecimal("12"));
    var interval = new Answer.Interval(new BigDecimal("0.5"), new BigDecimal("1.018"));
    assertThat(AnswerNotation.of(share, PERCENT)).isEqualTo("1.0180/12");
    assertThat(AnswerNotation.of(interval, PERCENT)).isEqualTo("0.5..1.018 %");
    assertThat(AnswerNotation.of(interval, ANY)).isEqualTo("0.5..1.0180");
  }
}
