package fidelity.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Limits of bands are held against the figures that totals can be.
class TotalRuleTest {

  @ParameterizedTest(name = "{0}, half points {1}: the last total below {2} is {3}")
  @CsvSource({
    "SUM, false, 114.2, 114",
    "SUM, false, 115, 114",
    "SUM, false, 115.0, 114",
    "SUM, false, -2.5, -3",
    "SUM, true, 115, 114.5",
    "SUM, true, 114.6, 114.5",
    "SUM, true, 114.5, 114.0",
    "SUM, true, 114.4, 114.0",
    "SUM, true, -2.5, -3.0",
    "MEAN, false, 3.667, 3.66",
    "MEAN, true, 3.66, 3.65",
    "PERCENT_OF_RANGE, false, 99.999, 99.99"
  })
  void theLastTotalBelowALimitIsOneThatCanBe(
      TotalRule rule, boolean halves, BigDecimal limit, BigDecimal last) {
    assertThat(rule.below(limit, new Scale(1, 5, halves))).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, false, 115, true",
    "SUM, false, 115.0, true",
    "SUM, false, 114.5, false",
    "SUM, true, 114.5, true",
    "SUM, true, 114.2, false",
    "MEAN, false, 3.66, true",
    "MEAN, true, 3.667, false"
  })
  void aTotalHasTheStepsOfItsRuleAndScale(
      TotalRule rule, boolean halves, BigDecimal number, boolean can) {
    assertThat(rule.canBe(number, new Scale(1, 5, halves))).isEqualTo(can);
  }

  @Test
  void aScaleLiesNearZeroAndRunsUpwards() {
    assertThat(Scale.canRun(1, 5)).isTrue();
    assertThat(Scale.canRun(900, 1000)).isTrue();
    assertThat(Scale.canRun(-1000, -900)).isTrue();
    assertThat(Scale.canRun(899, 1000)).isFalse();
    assertThat(Scale.canRun(950, 1001)).isFalse();
    assertThat(Scale.canRun(-1001, -950)).isFalse();
    assertThat(Scale.canRun(5, 5)).isFalse();
    assertThat(Scale.canRun(-999_999_999, 999_999_999)).isFalse();
  }
}
