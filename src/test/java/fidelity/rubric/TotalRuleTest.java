package fidelity.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Limits of bands are held against the figures that totals can be.
class TotalRuleTest {

  @ParameterizedTest(name = "{0}: the last total below {1} is {2}")
  @CsvSource({
    "SUM, 114.2, 114",
    "SUM, 115, 114",
    "SUM, 115.0, 114",
    "SUM, -2.5, -3",
    "MEAN, 3.667, 3.66",
    "MEAN, 3.66, 3.65",
    "PERCENT_OF_RANGE, 99.999, 99.99"
  })
  void theLastTotalBelowALimitIsOneThatCanBe(TotalRule rule, BigDecimal limit, BigDecimal last) {
    assertThat(rule.below(limit)).isEqualByComparingTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 115, true",
    "SUM, 115.0, true",
    "SUM, 114.2, false",
    "MEAN, 3.66, true",
    "MEAN, 3.667, false"
  })
  void aTotalHasNoMoreDecimalsThanItsRule(TotalRule rule, BigDecimal number, boolean can) {
    assertThat(rule.canBe(number)).isEqualTo(can);
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
